"""Given names in common use, folded: what tells "Uwe" at the head of a sentence from any other word. Pure data.

A name that is missing costs little: what stands around it speaks as well. Those that are everyday words in one of
the languages we read ("will", "may", "mark") are left out.
"""

from __future__ import annotations

from agent.understand.name_words.given_names_wide import WIDE

GIVEN = WIDE | frozenset(
    """
    grace mark rose dawn sem harm
    aamir aaron abbas abdul abdullah abel abena abigail abraham achim ada adam addison adel adela
    adele adelheid adi
    aditi aditya adolfo adrian adriana adriano adrien adwoa afonso agata agathe agnes agnese agnieszka agustin ahmad
    ahmed ahmet aicha aida aidan aiko aileen aimee ainhoa aino aisha aisling aissata aitor ajay akiko akira alain alan
    alana alastair alba alban albert alberto albrecht aldo alejandra alejandro aleks aleksander aleksandra alena
    alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandros alexei alexis alfonso alfred
    alfredo ali alice alicia alicja alina aline alisha alison alistair allan allison alma almudena alois alvaro alwin
    alyssa amadou amal amalia amanda amandine amar amara amaya amber amelia amelie amin amina amir amira amit amparo
    amy ana anabel anais anand anastasia anders andi andrea andreas andree andrei andres andrew andrzej andy ane aneta
    angel angela angelica angelika angelina angelo angie angus anil anisa anita anja anjali anka anke ankit ann anna
    annabel annabelle annalena anne annegret anneke anneliese annemarie annette annick annie annika anny anouk anselm
    anselmo ansgar anssi anthony antje antoine anton antonella antoni antonia antonin antonio antti anu anupam anya
    apolline araceli aram arend ariadna ariane arianna ariel arjun arkadiusz arlo armand armando armin arnaud arndt
    arne arno arnold arthur artur arturo arun arvid ash asha ashley ashok ashraf asier asim aslan asli asta astri
    astrid athena atsuko augusta auguste augustin aurelia aurelie aurelien aurora ava avery axel ayaan ayako ayan
    ayesha ayla aylin ayman ayse azadeh aziz babette bahar bakary balazs baptiste barbara barry bart bartek
    bartholomew bartosz basak basil bastian bastien bastienne bea beata beate beatrice beatrix beatriz becca becky
    begona bela belen bella ben benedetta benedict benedikt benita benjamin bennet benno benoit berit bernadette
    bernard bernardo bernd bernhard bert berta berthold bertram bertrand beth bethan bethany betina betsy bettina
    betty beverley bex bianca bilal birgit birgitta birte birthe bjarne bjorn blanca blanche blanka blazej bo bob
    bobby bodo bogdan bojan bola bongani bonnie boris boubacar brad bradley bram brandon branislav brenda brendan
    brent bret brian briana brice bridget brigitte britt britta bronwyn bruce bruna bruno bryan bryce bryony burak
    burcu burkhard caitlin callum calvin cameron camila camilla camille candice carina carine carl carla carles carlo
    carlos carlota carmela carmelo carmen carol carola carole carolin carolina caroline carolyn carrie carsten carter
    casey caspar cassandra cassie catalina catarina caterina catherine cathrin cathy catia cecile cecilia cecilie
    cedric celeste celia celina celine cem cemal cesar chandra chantal charles charlie charlotte chelo chen cheng
    cheryl chiara chidi chika chinedu chinwe chioma chloe cho chris christa christel christelle christiaan christian
    christiane christie christin christina christine christof christoph christophe christopher ciara cinzia claire
    clara clarissa claude claudia claudine claudio claus clemence clemens clement clementine cleo clive coen colette
    colin colleen concetta conchita connor conny conor conrad constance constantin consuelo cora coralie cordula
    corentin corina corinna corinne cornelia cornelis cornelius corrie cosima cosimo courtney craig cristian cristiana
    cristiano cristina cristobal curt curtis cynthia cyril cyrille daan dagmar dagny dale damian damien dana dani
    daniek daniel daniela daniele daniella danielle danilo danny danuta daphne dara darek daria darina dario darius
    dariusz darren dave david davide davina dawid debbie deborah debra deepa deepak deepti deirdre delia delphine
    denis denise deniz dennis derek derya desiree desmond despina devon dharma diana diane didier diederik diego
    dieter dietmar dietrich dilek dimitri dimitris dina dinah dinesh diogo dirk divya dmitri dmitry dolores domenico
    dominga domingo dominic dominik dominika dominique donald donatella donna dora doreen doris dorota dorothea
    dorothee dorothy doug douglas dragan duarte duncan duygu dylan eamon eamonn eberhard ebru eckhard edda eddie eddy
    edgar edite edith edmund edoardo eduard eduarda eduardo edward edwin edyta eero efrat egon eileen eilidh einar
    eirik ekaterina elaine eleanor elena eleni eleonora eleonore elfriede eli elia eliana elias elif elin elina elisa
    elisabet elisabeth elise eliza elizabeth elke ella elle ellen elli ellie elliot elliott elmar elodie eloise elsa
    elsbeth elspeth elvira emanuel emanuele emeka emer emil emile emilia emilie emilio emily emin emina emine emma
    emmanuel emmanuelle emmerich emre encarna enda engin enrica enrico enrique enzo erdem eren eric erica erich erick
    erik erika erin ernest ernesto ernst erwan erwin esmee esperanza esra esteban estela estelle ester esther ethan
    etienne ettore eugen eugene eugenia eugenie eugenio eulalia eun eva evan evangelia evaristo eve evelien eveline
    evelyn evgeny evi ewa ewald ewan ezgi ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadi
    faisal falk fanny farah farai farid farida farouk fatih fatima fatma fatou fausto faye federica federico fedor
    felicia felicitas felicity felipe felix femi femke fenja fenna ferdinand ferenc fergus fernanda fernando ferran
    fien filip filipa filipe filippa filippo finja finn fiona fionnuala fleur flora florence florent florentin florian
    florin floris fran franca frances francesc francesca francesco francine francis francisca francisco franck franco
    francois francoise frank franka franz franziska frauke fred freddie freddy frederic frederica frederick frederik
    frederike freek freja freya frida frieda friederike friedrich fritz froukje fumiko gabi gabor gabriel gabriela
    gabriele gabriella gabrielle gaby gael gaelle gaetano gareth gary gaspard gavin geert gema gemma genevieve geoff
    geoffrey geoffroy georg george georgia georgina georgios gerald geraldine gerard gerardo gerd gerda gerhard
    gerlinde germaine gero gerrit gert gertrud gertrude gesa gesine ghislaine giacomo gianluca gianna gianni gideon
    gijs gil gilbert gilberto gilda gilles gina ginevra ginny gino gioia giorgia giorgio giovanna giovanni gisela
    giselle gita gitte giulia giuliana giuliano giulio giuseppe giuseppina gizem gladys glen glenn gloria godfrey
    gonzalo goran gordana gordon gosia gottfried graca graeme graham grainne graziella greg gregoire gregor gregorio
    gregory greta gretchen gretel grzegorz guadalupe gudrun guido guilherme guillaume guillem guillermo gulsen gunda
    gunnar gunter gunther gurpreet gus gustav gustavo guy gwen gwendolyn gwyn gwyneth gwynne haakon hadi hakan hakon
    halil halina hamid hamish hamza hana hanan hanna hannah hanne hannelore hannes hans hansjorg harald hari harold
    harriet harry hartmut haruka haruki harvey hasan hassan hatice hauke hector hedda hedwig hedy heide heidi heike
    heiko heiner heino heinrich heinz helen helena helene helga helge helmut hendrik hennie henning henri henriette
    henrik henrike henrique henry herbert heribert herman hermann hermine hester hilal hilary hilda hilde hildegard
    hillary hinnerk hiro hiroko hiroshi holger holly horacio horst hortense howard hubert hugh hugo humberto husein
    huseyin hussein hye iago iain ian ibrahim ibrahima ida idris ignacio ignazio igor iker ikram ilaria ileana ilhan
    ilias ilja ilka ilona ilse ilya iman imani imke imogen imran ina ines inga inge ingeborg ingmar ingo ingolf ingrid
    inigo inma ioana ioannis ira irena irene irina iris irma irmgard isa isaac isabel isabell isabella isabelle
    isadora iseult ismael ismail isobel istvan ivan ivana ivar ivo ivonne iwona izabela jacek jacinta jacinto jack
    jackie jacob jacopo jacqueline jacques jade jadwiga jae jaime jakob jakub jamal james jamie jamila jan jana jane
    janek janet janice janina janine janis janna janne janneke jannik jannis janos janusz jared jarek jaroslav
    jaroslaw jasmijn jasmin jasmina jasmine jason jasper javier jay jayden jean jeanette jeanne jeannette jeff jeffrey
    jelena jelle jelmer jenna jenni jennifer jenny jens jeremiah jeremias jeremy jeroen jerome jerzy jesper jess jesse
    jessica jessie jesus jette jill jim jimena jimmy jin jindrich jiri jitka jo joachim joan joana joanna joanne joao
    joaquim joaquin jochen jodie joe joel joelle joerg joey johan johann johanna johanne johannes john johnny jolanda
    jolanta jolene jolien jon jona jonah jonas jonathan jonne jony joost jordan jordi joren jorg jorge jorgen joris
    jorn jose josef josefa josefina josefine joseph josephine joshua josiane josie josip jost jovana joy joyce juan
    juana juanita judit judith judy juha jules julia julian juliana juliane julianna julie julien juliet juliette
    julio julita julius jun jungmin juno jurek jurgen jussi justin justine justyna jutta kaan kai kaisa kajsa kamal
    kamil kamila kamran kanako karel karen karim karin karina karine karl karla karlheinz karol karola karolin
    karolina karoline karsten kasia kaspar kasper katarina katarzyna kate katerina katharina katharine kathe kathleen
    kathrin kathryn kathy katia katie katinka katja katrin katrina katy kay kayla kaylee kazuo keegan kees keiko keir
    keith kelechi kelly kemal ken kenan kenji kenneth kenny kerem kerry kersten kerstin kevin khadija khaled khalid
    kiera kieran kiki kilian kim kimberley kimberly kira kiran kirsi kirsten kirsty kit kjell klaas klara klaudia
    klaus kofi kolja konrad konstantin konstanze korinna kris krishna krista kristen kristian kristiina kristin
    kristina kristine kristof kristoffer krystyna krzysztof kuba kumar kurt kwabena kwame kyle kyra laila laksmi lale
    lamine lana lance lara larissa larry lars lasse laszlo latoya laura laure laurel lauren laurence laurens laurent
    lauri laurie lavinia lea leah leander leandro leanne lee leena leif leila lelia lena leni lenka lennard lennart
    lenny leo leon leona leonard leonardo leonhard leonid leonie leonor leonora leopold lerato leroy leslie leszek
    leticia letizia lev levi lewis lex lia liam liana libby lidia lien lienhard liesbeth lieselotte liisa lila lilia
    lilian liliana lilly lily lin lina linda lindsay lindsey linh linnea linus lionel lisa lisanne lisbeth lise
    liselotte lisette liv livia livio liz liza lizzie ljubica loic lola lolita lora lore loredana lorena lorenz
    lorenza lorenzo loretta lori lorna lorraine lothar lotta lotte lotti lou louis louisa louise lourdes luc luca
    lucas luce lucia lucian luciana luciano lucie lucien lucile lucille lucinda lucio lucrezia lucy ludger ludmila
    ludo ludovic ludovica ludwig luigi luis luisa luise luiz lukas lukasz luke lutz luz lydia lydie lynda lynn lynne
    maaike maarten mabel maciej maddie madeleine madeline mads mae magali magda magdalena maggie magnus mahmoud mahmud
    maia maider maik maike maira maire mairead maisie maite maja malcolm malek malena malene malgorzata malgosia malik
    malin malina mallory malte malu mandy manfred manolo manon manuel manuela mara marc marcel marcela marcelino
    marcella marcello marcelo marcia marcin marco marcos marcus marek margaret margarete margarida margarita margaux
    margherita margit margot margret margriet marguerite mari maria mariam mariama mariana marianna marianne mariano
    maribel marie marieke mariela mariella mariette marija marijke marika marilyn marina mario marion marisa marisol
    marit marita marius mariusz marjan marjatta marjolein marjorie marko markus marla marleen marlen marlena marlene
    marlies marloes marlon marnie marta martha marthe martijn martin martina martine martino martyna marvin mary
    maryam marzena masako masha massimo mateo mateus mateusz mathew mathias mathieu mathilda mathilde matias matilda
    matilde matt matteo matthew matthias matthieu matti mattia mattias maud maura maureen maurice mauricio maurizio
    mauro max maxim maxime maximilian maxine maya mayumi meera megan mehdi mehmet mei meike meinhard mel melanie
    melina melinda melissa melody menno mercedes mercy meret merle meryem mette mia micah michael michaela michal
    michel michela michele michelle mick mieke miguel mihai mika mikael mike mikkel mikko mikolaj mila milan milena
    miles milla millie milo milos mimi mina ming minh minna mira miranda mireia mireille mirela miriam mirja mirjam
    mirko miroslav mitch mitchell mo moana modesto mogens mohamed mohammad mohammed moira mollie molly mona monica
    monika monique montse montserrat morgan moritz morten moses moussa muhammad muna murat muriel murielle murray
    mustafa myles myriam myrna nabil nacho nadeem nadege nadia nadin nadine nadja naila naima naoko naomi nasser
    nastasia natacha natalia natalie natalya natascha natasha nathalie nathan nathaniel navid nazanin ned neha neil
    nele nelly nelson nena nenad nerea nestor neus ngozi nia niall niamh nicholas nick nicki nicky nico nicola nicolas
    nicole nicoletta nicolette nicolo niek niels nieves nigel nihal nikhil niki nikita niklas niko nikola nikolai
    nikolas nikolaus nils nina nino nisha nitin noa noah noe noel noelia noelle noemi noemie noor nora norbert noreen
    norma norman nour nuno nuria nushin octavia octavio oda odette odile oksana ola olaf olav ole oleg olga oliver
    olivia olivier olle ollie olof olu oluwaseun omar ona oona orla orlando orsolya osama oscar oskar osman oswald
    otis otmar ottavia ottilie otto oumar outi owen ozan ozge ozgur paavo pablo paco paddy padraig paige paloma pamela
    paola paolo parveen pascal pascale pat patric patrice patricia patricio patrick patrik patrizia patrycja patryk
    patsy patti paul paula paulette paulina pauline paulo pavel pawel paz pedro peggy pekka penelope penny pepe percy
    pernille perrine pete peter petr petra phil philip philipp philippa philippe phillip phoebe phyllis pia pier piero
    pierre piet pieter pietro pilar pim pina piotr pip pippa pirjo pius poppy pradeep pranav preben preston priscilla
    priska priya priyanka przemek quentin quinn quirin rachael rachel rachid radek radka radoslaw rafael rafaela rafal
    raffaele raffaella ragnar ragnhild rahel rahul raimund rainer raisa raj rajesh ralf ralph raluca rami ramon ramona
    rana randall randy rania ranya raphael raphaela raquel rasheed rashid rasmus raul ravi ray rayan raymond razvan
    rebeca rebecca rebekah rebekka regina reginald regine regula reiko reiner reinhard reinhold reinier rekha remco
    remedios remi remko remy rena renan renata renate renato renaud rene renee renske reto reuben reyes rhiannon rhys
    ria ricarda ricardo riccardo richard rick ricky rico rieke riitta rik rika rikke rinaldo rino rita ritu roald rob
    robbie robert roberta roberto robin robyn rocio rod roderick rodolfo rodrigo roel roger rogerio rohan roisin
    roland rolando rolf romain roman romana romane romeo romina romy ron ronald ronan ronja ronnie rory ros rosa
    rosalia rosalie rosalind rosalinda rosana rosanna rosario roselyne rosemarie rosemary rosie rosita ross roswitha
    roxana roxane roy ruben rubina rudi rudiger rudolf rudy rui rupert russell rutger ruth ruud ruxandra ryan ryszard
    sabina sabine sabrina sacha sadia said saida salim sally salma salman salome salvador salvatore sam samantha sami
    samir samira sammy samuel samuele sander sandhya sandra sandrine sandro sandy sanjay sanna sanne santi santiago
    sara sarah sascha saskia satoshi satu saul saverio scarlett scott sean seb sebastian sebastiano sebastien selam
    selim selin selina selma sema senta seo seppo serena serge sergei sergey sergio seth seung severin severine
    shabana shahid shahin shaima shane shanice shannon sharon shaun shauna sheila shelagh shelley shira shirin shirley
    shiv shona shreya shu sian sibel sibylle sid siddharth sidonie siegfried sieglinde siegmund sienna sietse siew
    sigrid sigrun sigurd silas silja silke silvana silvester silvia silvio simao simeon simon simona simone simran
    sina sinead siobhan sipho siri sirpa siv sjoerd skye slavica sofia sofiane sofie sohail solange soledad solene
    solveig sonia sonja soo sophia sophie soraya soren souleymane stacey staci stan stanislas stanislav stanislaw
    stavros stefan stefani stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen
    sterling steve steven stewart stijn stuart sue suhail sujata suki sulayman suleiman sunil sunita sunniva suresh
    susan susana susanna susanne susi suzanna suzanne suzette suzy svea sven svenja svetlana swantje sybille sylvain
    sylvester sylvia sylvie sylwia synnove tabea tadeusz tahir takashi talia talya tamar tamara tamas tamsin tania
    tanja tanya tara tarek tariq tasha tatiana tatjana taylor ted tendai teodor terence teresa terhi terje terri terry
    tess tessa thais thandiwe thea theo theodor theodora theodore theresa therese theresia thibault thibaut thierry
    thijmen thijs thilo thom thomas thor thora thorben thorsten tia tiago tibor tijn tilda tilman tim timm timo
    timothy tina tineke tino tjark tjeerd tobi tobias toby todd tom tomas tomaso tomasz tommaso tommy tomoko toni
    tonia tonje tony tor torben tore torsten tove tracey tracy trevor trine trish trisha tristan trudy truus tuan
    tudor tullio tunde tuula tuva tyler tyrone udo ueli ugo ulf uli ulla ullrich ulrich ulrik ulrike uma umberto umut
    urs ursel ursula urszula uschi usha uta ute uwe vadim valentin valentina valentine valere valeria valerie valerio
    valter vanessa vania vasco vasile veera veikko velda vera verena verity vernon veronica veronika veronique vesna
    vicente vicki vicky victoire victor victoria vidar vijay vikram viktor viktoria ville vilma vince vincent vincenzo
    viola violaine violet violeta violetta virginia virginie vito vittoria vittorio vivian viviana viviane vivien
    vivienne vlad vladimir volker volkmar waldemar walid walter waltraud wanda wanja warren wasim wassim wayne wei
    wendelin wendy werner wesley wibke wiebke wieland wietske wiktor wiktoria wilfried wilhelm wilhelmina willem
    william willy wilma wim winfried winnie winston wioletta wladimir wojciech wolf wolfgang wolfram wouter wren
    xabier xander xavier xenia ximena xin yaara yael yan yanick yann yannick yannis yara yasemin yasin yasmin yasmina
    yasmine yasuko yiannis yohan yoko yolanda yosef yoshi yousef youssef yuki yuko yulia yuliya yumi yuri yusra yusuf
    yvain yves yvette yvonne zach zachary zahra zaida zainab zanele zara zbigniew zdenek zeynep zita zoe zofia zoran
    zsofia zubair zuzana zuzanna
    abiola achieng adaeze afia agneta agus aitana akari akinyi akosua aliou alun aminata andreea andriy angharad anh
    anneli aoife arvind attila ayodele babatunde balint bayu beat bjork bohdan boon budi bukola caoimhe carlotta
    catalin ceren cerys cheikh chiwei chukwudi cillian colm comfort corin dafydd daisuke declan dewi dian diarmuid
    dmytro donghyun efua eluned emi eoin esi eszter eunji farhad fatemeh fatoumata fermin fionn folake funmi geeta
    gheorghe goncalo gorka halyna hannu heba hinata hoon hossein huong hyunjin hyunwoo ikechukwu indah iryna itziar
    jas jihoon jinho jisoo jiwoo joko josune juma kaito kamau karthik katalin kavita kazuki kehinde ketut khanh
    kokwai kyung lakshmi laleh leire lindiwe liudmyla luka mafalda mahesh makena mamadou manish marjo marketa masato
    meihua meiling merve mihaela milica minji minjun minseo misaki modou naledi nandini nasrin neema nga nilsole
    njoroge nkosana nnamdi nomsa obinna oleksandr ondrej otieno ousmane owain padma parisa petar phuong piers pirkko
    pooja putri qiang quang radha radu ramesh ratna reka reza rhian rizky roderik ruairi ryo sade sakura sarala
    segun seojun serhiy serkan sevgi seydou shota signe siti sneha sooyoung soufiane soyeon srinivas sungmin
    svitlana swati taehyung taiwo takeshi taras temitope tereza tetiana thabo thandi thao themba thuy tomislav
    torbjorn trang troels trygve unai venkat vojtech volodymyr wambui wanjiru wayan wes whit xiao xiaoming xiomara
    yaw yetunde yevhen yui yuna yuting zoltan zvonimir
    christos giannis giorgos halvard hanneke inaki kostas maelle morwenna nikos otavio ottavio panagiotis spyros
    stavro tyrell vasilis whitney
    aafke aagje aaltje aart abdoulaye abeba abiodun achille achraf adaora adebayo adenike aderonke adesola adewale
    adunni afolabi agathon agustina ahlam aila aimo ainara aine ainslie aksel akua akwasi alasdair albin albina alda
    aldona alem alessa alexandrina alfons alida aliyah allegra almaz aloysius altan alva alvar alwine amaia amandus
    amaru ambroise ambrose amets amirah ammar amos anan ananya anatole andela andile andoni andras andreia aneurin
    anghel anica anielka aniket annelies annelise annelore annemarieke annemiek annemieke annet annetta anouar anouck
    ansel antal anthea anwar apinya apostolos aracely arantxa archana arda ardian arezoo arian arif arjan arjen arlene
    arlette armel armelle arnau aroa arta artem artemio arthurine arti aruna arya arzu asako asger asher ashwin
    ashwini aslaug asma astou asuka atle atsushi auke aukje aureliano aurelija avi axelle aya ayodeji ayomide ayumi
    aziza azra babajide babu baburam bairbre balthasar baptista barak barbro barnabas bartolomeo bashir batya bayo
    beatrijs bediha behnaz behrouz belinda benat benedek benedikte benedita benjamim benoite bente berenice berenike
    bergljot berkay berke berna bernadett bernardine bertil bettine bhavesh bhavna bhavya biagio bianka bibiana bice
    bilge bineta birger birgitte birk bjarki blaise blazena bodil bogdana bogumil bojana borislav borja botond boyan
    bozena bozidar branka branko brecht brechtje breda brendon brid brigida brigitta bronwen brunella brunhilde
    busisiwe caetano cagla cahit caitriona calogero camilo carel carien carlijn casimir cassandre cathal catriona
    celal cengiz cesare chaima chalida charline charlotta chidinma chiedza chike chinonso chitra christer chukwuemeka
    cian ciaran ciro claas claes clarisse clio cloe clotilde cobus coenraad conall conleth constanza cordelia cornel
    corrado costanza crispin cuneyt cyprian cyriac dagmara dalia dalibor daliborka damaris damiano damir danail darja
    darko darragh debora deepika demba demet denizhan denys devika dhruv dieuwke dilara dimitar dimitra dinis dino
    dionisio dirkje djamila djibril dobromir domenica domitille donal donata donatien dorien dorine dorotea doruk
    dragana drazen dries dunja dusan dusica ebele eckart edel edeltraud edita edna edvard edvige edwige efrain egil
    ehud eila eimear eino eivind ekin elad elba eleftheria elettra eligio eline elisavet elissa elizaveta elkin elon
    elpida elsie elzbieta emanuela emeline emerson emese emiliano emir emmeline endre eneko enno eoghan erkan erla
    erlend erling ermanno ernestine ersin erzsebet esin esma estefania esthela estibaliz estrella etelka ethel etta
    eudes eufemia eunice eusebio eveliina evelina evgenia evren ewelina eymen eyup fabrizia fadila faiza fanni fareed
    farheen fatiha faustine feike feliciano feride ferruccio fiachra fidelia fieke fintan fiorella fiorenza flavia
    flavien flavio flip florentine florentyna folke foteini franciszek franklin frans franziskus fredrik freyja
    friedel friedhelm frits fulvia fulvio funda funke gaetan gaetana gaia galina gamze garance garbine gaspar gauri
    gautam gauthier gebhard geir genoveva gerben gerhild gernot gertraud ghislain giacinta giada giancarlo gianfranco
    gianmarco gianpaolo gilberte gintaras gion giordano giosue giuditta glenda godelieve godfried gonca gotz gowri
    grazia greetje grethe griet grietje guglielmo guillermina guiomar gulay gunhild gunilla gunvor gustaf guus gwenael
    gwenaelle gwendal gwendoline gyorgy gyula habib hadewych hadiza hadley hafida hafsa hajo halima halvor hanae hande
    hannele hanno haruto hassiba hawa haye hayley hedvig heikki heimo hella helmi hendrika henrietta henryk hernan
    hesham hessel hicham hideki hilaria hildegunn hille hinrich hisham hjalmar hoda honorata honorine houda hristo
    hubrecht huda huguette huib hyacinthe idoia ieva ifeanyi ifeoma ignas ilana ildiko ilker imane imelda imma imre
    ingela inger ingrida ingunn inka inmaculada iole iona ionela ionut iphigenie iratxe isabeau isaura isidora isidoro
    isolde iulia iva ivelina ivica izaskun jaakko jaana jacoba jacomina jadranka jalal janka jannes jarl jarle jarmila
    jarno jasna jaume javiera jaya jayne jeannine jelka jeltje jeremie jessika jetske jihane jillian jip jitske
    joaquina jocelyn jocelyne joep joeri joffrey jone jonna jorien jorinde jorrit jorunn joscha josep josipa jouke
    jovan jozef jozsef juhani juho jukka julika juliusz junaid jure jurgita juri jurij justina justus jytte kabir
    kadri kaja kalina kalle kalliope kalpana kamala kaori karima karlijn karoly kateryna kati katka katya kavya kayode
    kazimierz kazuko keisuke kenza kerttu ketil ketill kevser khadim khadra killian kimiko kinga kirstin kirti kjartan
    kjersti klaudie klaudyna klavdija klemens knut koen kojo konstantina konstantinos koray korbinian kornelia
    kornelius kristiaan krisztina kubra kunal kwaku kwasi kyriaki kyriakos lada ladislav laetitia laia lalita lamin
    landry lassi latifa laurentiu laurenz lauriane laurina lavanya layla leandra leano lebohang leendert leighton lene
    lenn lenore lenuta leocadia leonore leopoldo levent levente lianne lidija lidwien liesbet liesel lieve ligia
    lijsbeth liliane lilith lilla lillemor lilli lineke lior lisandro lisbet litsa ljiljana lolke loren lottie louella
    lovisa luana lubica lubos lucija lucilla lucjan lucrecia ludek ludivine ludvig ludwika luigia luisella luiza
    lukrecia luna luuk luzia lyubov maarit maartje maayke macarena maddalena madelief maeve magdalene magnhild maha
    mahmut mahnaz maija maiju mailis majid majken malak malika malwina manel manjula manoj mansur marceli marceline
    marcelle marcial mareike maren marga margaretha margreet margrethe margrit mariapia marica maricarmen mariel
    marielle marietta marije marijn marike marilena marilia marinella marino marinus maritza marja marlis marni maroua
    marouane martial martinus martta marwa maryse marysia marzia massimiliano matej mateja mathis matja matteus
    matthijs mattis matyas mavis maxence mechthild meena mees megha meinolf meintje melania melih melis meltem melvin
    mencia merce merel merete merethe meriem merijn merlijn meta mevlut micaela micheal micheline michiel michiko
    michio mieczyslaw miguelina mihail miia mikaela mikel miklos miloslav milou mimoun mircea mirjana mirna miroslava
    mirta mitra mladen modesta mohan mohit mojca morag morgane motoko mouna mourad muhammet mukesh munira myrthe myrto
    naama nabila nada nadejda nader nadezhda nadira nadiya naeem nafissa nahia nahid naiara najat najib nalini namrata
    nana nanami nanda nanette nanna naoki narcisa narges nasir natalija natasja nausicaa naveen nazan nazim nazli
    neela neelam neele neja nela nelda nell nella nellie nerys nessa nevena nevenka nevin nicasio niccolo nicholaus
    nicodemus nicol nicolai nicolaus nidia nienke nika nikolaj nikolaos nikoletta nilay nilgun nilufer nima nirmala
    nishant nita njal nolwenn nomvula nonhle noora norberto norunn noura nuala nurten oceane octave odalys odin
    odysseas ofelia oihana okan oleksandra olena olev olimpia oliviero olli oluchi olufemi oluseyi oluwaseyi olya
    ondine onno onur ophelie orazio oriane oriol orlagh ornella ortrud ortwin osvaldo oswin oti otilia ove oya ozlem
    paivi palmira panagiota panos paolina pasi pasquale patrizio patxi paulien paulus pavla pavlina pedra peer pelle
    perla pernilla peteris petri petronella petros petru petter petya peyo phaedra piera pierangelo pierfrancesco
    pierrette pierrick pieternel pinar pino placido pola polina polly poonam prabhu prakash prasad prashant prashanth
    pratik praveen preeti prem priit prisca pritam priti przemyslaw puck purnima quinten quirino raakel rabea radmila
    radoslav raffaela rafik raghav raimo raimundo rajan rajat rajendra rajiv raju rakesh ramazan ramiro ramzi randi
    ranjit ranveig raoul raphaelle rashida raya raymonde razia rebeka recep rehana reidar reidun reijo rein reinder
    reinhild remigio remo renzo reshma reyhan riccarda richelle rickard rie rien rienk rikard rike rina ritva robbert
    roberte rocco rochelle rodica roeland rogelio rogier rohini rohit rok ronny rosalba rosanne rosina rosmarie
    rossana rossella rowan rowena roya rufina rukhsana rune ruperta ruslan rut rute ryoko saad saara saba sabah safia
    saila saima sajid sakari sakina salah salem salima salla saloua samara samia sampo samuli sana sanaa sandeep
    sangeeta sanja sanjana sanjeev santino santosh saoirse sarada sari sarita sarka savina sayaka sebastiaan
    sebastiana seda seif selvi semih semra senad senan serafina seraina serap seraphine sergej sevim seyma shabnam
    shaila shailesh shakira shamim shan shanti sharmila shashi sheena sherif shilpa shinji shiori shivani shlomo
    shobha shoshana shruti shubham shweta siavash sidney sietske sigbjorn sigita sigmund siham silje silvan silvano
    silvestre silvie silvija simin simo simonetta sinan sindre sini sirkka sissel sita sixten sjoukje slavko slavomir
    slawomir snezana sokratis soline sona sonali sondre sorin soumaya spyridon srdan srdjan stanislaus stanislava
    stefaan stein steinar stelian stelios stig stina stine stjepan stoyan subramanya suchitra sudha sudhir suellen
    suharto sukhdeep suleyman suman sumit susann sushil sushma svein sverre syed sylke sylviane szabolcs szilvia
    szymon taavi tabitha tadeas taina takumi tancredi tanguy tanis tanmay tareq tarja taro taru tarun tasneem teemu
    tegan teija tekla telma temperance teodora teodoro teppo teresia terezia teun tewodros thaddaeus thalia thekla
    theodoros theofilos thibaud thies thirza thomasina thorbjorn thore tian tiffany tihomir tiina tijana timea timon
    timothee timur tinka tirza tiziana tiziano tjitske tobiah todor tokunbo tolga tollak tolulope tomaz tomi tommi
    tonko tonny tonya toon torger torill torunn tova traugott traute trent tricia trijntje tristana trond trude trudi
    tsering tsvetan tuba tuncay tuomas turid tycho tyra ubaldo uche ugur ulrica umar umit unni urbano urska urte usman
    uzma vaclav valdemar valdis valentijn valentino valeriu vanda vandana vanesa vanja vasil vasiliki vasily vassilis
    vebjorn vedat velimir vendela venera verica veslemoy vibeke vicenta vidya vigdis viggo vikas vilde vilhelm viliam
    vilja vinay vincenza vineet vinita vinod violette virgilio virpi vishal vishnu vissarion vitalij vladislav vlado
    vlasta volkan vratislav vreni vukasin walburga waleed walther wanjiku wencke wendela wendell wenke wiebe wieslaw
    wilbert wilco wilfred wilhelmine willeke willemijn winifred wladyslaw wubbo xande xandra xanthe xavi xaviera
    xochitl yagmur yaiza yalcin yamina yana yanis yannic yarden yaroslav yaseen yavuz ybe yelena yesim yevgenia
    yewande yigit yildiz ylva yngve yohann yoichi yolande yoshiko youcef younes yuka yukari yury yvan zacharie zakaria
    zdenka zdravko zehra zeki zelda zeljka zeljko zelma zenobia zineb zlata zlatan zlatko zora zorana zrinka zsolt
    zuhal zuleika zuri zygmunt
    dorith mats sander ger hicham tjark truus geertje wiep sietse douwe halvard steinunn birna bragi agust
    """.split()  # noqa: SIM905 - a list of hundreds of quoted words reads worse
)
