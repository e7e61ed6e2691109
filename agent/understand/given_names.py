"""Given names in common use, folded: what tells "Uwe" at the head of a sentence from any other word. Pure data.

A name that is missing costs little: what stands around it speaks as well. Those that are everyday words in one of
the languages we read ("will", "may", "mark") are left out.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    grace mark rose dawn aamir aaron abbas abdul abdullah abel abena abigail abraham achim ada adam addison adel adela
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
    """.split()  # noqa: SIM905 - a list of hundreds of quoted words reads worse
)
