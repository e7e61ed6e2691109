"""Further given names, folded: those of fewer people, and of more languages than `given_names` began with. Pure data.

Names that are everyday words, towns or firms in one of the languages we read are left out here as there.
"""

from __future__ import annotations

WIDE = frozenset(
    """
    abebe adjoa ailis aisyah amarjit aminu aoibheann asgeir brittany carys catrin chantelle cliona daragh dariush
    dawit dearbhla delyth deshawn ebuka eitan eleri emrys ffion fraser furkan golnaz hafiz iestyn isla kristjan liis
    llinos lowri maarja mackenzie mairi mantas micheal muireann mulugeta niran nneka nurul omid piergiorgio
    proinsias ruaridh ruta ryder seonaid sian sigurdur sioned somchai sorcha struan tegwen tigist uday ufuk vytautas
    yalda yumiko
    drew trinidad concha consolacion encarnacion visitacion asuncion milagros ascension caridad candelaria covadonga
    perpetua eustaquio ladislao primitivo solenn maiwenn tugdual momme siebe nynke conceicao boguslaw
    tuva carmel sjaak dirkjan przemek jorid ingfrid becca tess bronwen nuala sile aoibhinn eilidh catriona
    aada aarav aarne abdallah abdelaziz abdelkader abderrahim abelardo abilio abramo abundio adalbert adalberto
    adama adanna adao adelaida adelaide adelina adeola aderbal aderito adil adolf adoracion adriaan adrienne afke
    agapito agostino agueda ailsa aina aissatou akash akos akseli akshay alaa albertine alcides alcina aldina aled
    aleksandar aleksei ales alexandru alexey alfio alioune alipio alix almerinda almiro aloisia alonso alper
    alphonse altino alvise alzbeta amador amaka amalie amancio amato amaury ambra ambrogio amedeo americo amerigo
    amine amrita anabela anas anastasio anastazja anatoly anca ander andrada andre andrej andrey anette anezka
    angelique anibal aniko annalisa annamaria annelie annukka annunziata antero antia antoinette antonello
    antonietta antonina antonino anuj anupama anxo anđela aparna apollonia apolonia aranka archibald archie ard
    aristide arkady armanda armandina armindo arnaldo arnoud aron aronne arrigo arsene arsenio artyom asbjorn ashish
    aslı asmaa asmund assane assuncao atieno attilio aubrey aud aude audrey audun augusto augustus aurel aurelio
    aurore awa aymeric ayoub aysegul babacar bachir badr baldassarre baldomero baltasar baltazar barbel barna
    barnabe barnaby barthelemy bartley bartolome bartłomiej basilio bassam bastiaan bence benedetto benedicte bengt
    beniamino benigno benilde benito bento berangere berardo berend berk bernabe bernadeta bernardete bernat
    bernhardine berthe bertus beyza binta bjarte bjorg blandine blas boglarka bogumił bogumiła bogusław bohumil
    bohuslav boitumelo bolanle bolesław bonaria bonifacio borbala borje bortolo borut bosse boudewijn boutaina brady
    brahim brais branden branimir breixo bretislav brett brianna bronisław brooke bryn brynjar bulent burghard
    błazej cacilie cadoc caio caleb calixto camelia camillo canan candido caradoc carme carmine carolien casimiro
    casper cathrine cayetano cecil cecylia cees celestino celso cesira cezar cezary charlene charu chebet cherono
    chester chet chihiro christhard chuck cidalia cigdem ciprian cipriano clarence claudie claudiu clelia clemente
    clementina clint clothilde clyde codruta cody colby coline concepcion consolata constanca constanze corey corine
    cormac corneliu cory cosmin costantino costel crina cristi csaba csilla cuthbert cyprien czesław dagfinn daichi
    daiki daithi damaso damiao damon danica daniil danijel danijela darlene darnell darrell darryl daryl davi davor
    deanna deb decebal dejan delores demetrio demetrius denes denisa deolinda dermot derrick desiderio detlef detlev
    devin dezso didem diethard dietlinde digby dijana dineo djeneba dogan doina dolors domonkos donato donncha
    donnell donovan dorian doriana dorin dorina dorit dorottya dorte dougal dounia doyle dragos drahomira driss
    drissa duane dubravka duc dumitru dusko dustin dwayne dwight earlene ebba ecaterina eckehard eda edelmira
    edgardo edmond edmundo edouard edurne eefje eelco efren egbert egidio egle egor ehrenfried eiji eike eira ekrem
    elda elemer eleuterio elhadji elham eliane elijah elio elisabete elisabetta eliska ellery ellinor elmer eloisa
    eloy elsebeth elske elvio elwira embla emiel emilien emmett endika enea engelbert enguerrand eniko enoch enza
    epifanio eraldo ercole erhard erkki erland ermelinda erminia erna ernesta ernie erno erol ersilia ertugrul ervin
    esben eskil espen estevao etelvina euan eugeniusz eulalie eulogio eurico evangeline evelin evelyne everett evert
    evgeniya ewen eylem ezequiel ezio fabia fabiano facundo fahri fanta farhan faruk fausta faustino fayrouz fedde
    felicie felicite felicja feliks felisbela feng ferdi ferdinando fergal ferhat fernao fiammetta figen filiberto
    filiz filomena finbar finlay fiorenzo flaminia flavie flavius flemming florbela florencia florencio florentina
    florentino floriane florina fokke folasade folkert fortunato fosca fouad fouzia franciszka frankie frantisek
    frederico frederiek frederique friedemann frithjof frode froilan fruzsina fulgencio funmilayo furio fyodor gabe
    gabino gail galeazzo ganesh garazi garba garikoitz garry gaspare gaston gaurav gaute gayatri gayle geertruida
    geke gellert gennady gennaro genowefa georges georgeta georgette georgiana geraint gereon gergely gergo germain
    german germana germano gerold geronimo gerrie gerry gertrudis gesche gethin geza ghada gherardo giacinto giacoma
    giampaolo giampiero gianluigi gigliola gijsbert giles ginette gioacchino gioconda gioele girolamo gisa gisbert
    gisele gisella gisli gitta giustina gizella glauco goffredo gokce gokhan gonny gopal gotthard gotthilf govert
    graciela graciete grady graziano grazyna gregg gregoria greyson griff grigore grigory gruffydd gry gualtiero
    gudmund guendalina guerrino guida guillemette gulcin gulden gumersindo gundula gunes gunn gunnel gustave gustaw
    guðrun gwilym gwladys gyongyi gyorgyi hajar hajnalka hakim hal haley halfdan hallgeir hallie hallvard hamida
    hanane handan hani hank hannie hansjurgen hardeep harish harmen harpreet harri harrie harro hartwig harun hasna
    hatem hattie hauwa haydar heidemarie heidrun heitor helder heleen helia helio heliodoro helle hellmut helmuth
    heloise hemant henk henner henny henryka heriberto hermien herminia herminio herta hertha herve hetty hidde
    hideo hien hieu higinio hilario hildur hilma hilmar hiltrud hina hipolito hitoshi hjordis homer honorio horace
    horatiu horia hortensia houria howie hrvoje hubertus hugues hulda hulya huw hynek hyun hywel iacopo iancu ianto
    iara ibolya ichiro idalia idriss idrissa idun ieuan ifigenia igino ignacy ignatius iiris ikenna ilayda ilda
    ildebrando ildefonso ilenia ilham ilie ilinca ilkka ilmari imanol immacolata inacio indalecio indira ineke
    ingelore ingvar ingvild innocenzo inocencio insa ioan iolanda ionel ippolito irati irem iren ireneusz irfan iria
    iride irja irmeli irmtraud irvin isaiah isaure ishaan isidro isilda issa iulian iuliana iustin ivano iveta ivone
    ivor iwo iyad iza izabella jaap jacco jacky jacobo jagdish jago jagoda jake jamar janelle jann jannie jansje
    jantien jari jarmo jaromir jaroslava jarosław jarrod jarvis jaspreet jatin javon jeannie jed jedidiah jelte
    jemima jenaro jeno jepkosgei jeppe jerald jermaine jeronimo jerry jesusa jethro jian jie jikke jing jiro joakim
    johnathan jokin jolan jolana jonneke jonty joop jordis jordy jorma jos joseba josee josette josh josine josje
    jostein josu josue jouni jozefa juanjo judson judyta julen junko jupp jurre justino juvenal jyoti kaare kaarina
    kacper kadiatou kadir kagiso kaija kaitlyn kalevi kalman kamla kaoru kapil kara karan kareem kari karita
    karoliina katell katelyn katri katrine kawtar kazimiera keenan keisha keitumelo kelsey kelvin kendra kendrick
    kenta kepa khady khalil kiara kipchoge kiprop kirill kirk kirsti kishore kjetil klaske knud koji koldo konstanty
    koos kordula kornel kresimir kreszenz kristyna krisztian krystian krystof ksawery ksenia ksenija kseniya
    kunigunde kunle kveta kwesi lachie lachlan ladislas lajos lakisha lalit lamar lamberto lamia lancelot larisa
    latasha laureano laurette laurinda lawrence lazare lazaro lech leda leilani leland lella lemuel lenora leokadia
    leoncio leonel leonida leontien leontine lesedi lettice levin leyla liane liang libuse licia lidewij lidiya
    lieke lilianna lillian linn lino liudmila liviu llewellyn lodovico lois lonnie lope lorant lorcan lorea lorella
    loris loubna louie lourenco lourens lubomir lubor lucette lucienne lucyna ludovico ludovina ludwik luigina lula
    luminita lurdes luther lyla lyle lyndon lynette lyudmila macario machteld madalena madalina madelon madhav madhu
    madhuri mael maelys magalie magdolna magne maialen maiken maj makoto maksim maksymilian malachy malick malini
    malo mame manal mandeep mandla mangor manisha manlio manpreet manus marceau marcelina marcell marcio marcy
    margarethe marialuisa marian mariangela marieclaude mariejosee mariepier marijana mariko marin marinela mariola
    mariona marissa maristella marjolaine marjon markku marsha marten marti martim martti marty maryann maryline
    maryvonne marzio matei mathijs matija matous matylda maurits maximiliano małgorzata mechtild mecia megumi
    meindert melle meredith meritxell merja mert mervyn michalina michał michelangelo mickey mieczysław miep mihaly
    mihnea mikhail mikołaj milada mildred mildrid miljenko millicent milorad milton mimma mindy minho minoru mirabel
    miran mirco mirella miren mirosław mirosława miruna mitsuko moe moises moniek morena morgana mounir mridula muge
    mukul mungo murdo musa mustapha mwangi mykhailo mykola myra myron nadezda nadir najwa nandor nanne napoleone
    narcis narciso naresh nat natalina natasa natasza nate natercia nawal nazareno nazlı ndeye nebojsa necla neeraj
    nejma nekane nelia nelida nelleke nemesio nerina nermin nesrin nesta nevio nhung nial nicanor nichole nicla
    nicolae nicoleta nicu nihat nikodem nikolay nikolina ninian ninon njeri nkechi nobuko noemia nokuthula nolan
    noortje noriko nouh nunzia nunzio nuray nurcan nyambura oana obdulia ochieng octavian oddbjorg oddone oddvar
    odete odoardo ognjen oguz oier oisin okechukwu olatz olavo oldrich olegario oleksii olesya olha olindo olivera
    oliviu oliwia oliwier olumide olwen ombeline ombretta omer onni onofrio oreste orhan orietta orsola ortensia
    orvar osamu osbert osmo ossian ostap otakar othman othmane othmar ottar ottfried ottokar ottone otylia oumou
    ovidio ovidiu oystein oyvind padraic palesa palle palmiro pancracio pankaj pape parvati pascaline pascual
    pastora paule paulino paweł payal peder peik pelayo pelin pertti petre petruta phelim philibert philine phineas
    pierluigi pierpaolo pieterjan piroska pleun policarpo ponciano porfirio poul prachi pramod prateek predrag
    premysl primoz prudencio przemysław puja purificacion pınar qing quim quintin quique quirijn quiteria rabi rabia
    rachele rachida radboud radim radomir radosław radovan rafał rafferty ragna raheem raija raik raimondo rajae
    rajeev rakel ranko ranulf rares rashmi rauno reda reem reena refilwe reggie regis rehema reimund reinaldo
    reinhardt reinoud resi rezso rhodri rhonda ricardina rida rigoberto riikka riley rima rinske risto riyad rodney
    rodrick roelof rokia roksana rolande romilly romolo romuald romualdo romulo rong roosmarijn roque rosalina
    rosalinde rosalyn rosamaria rosamund rosaria rosaura roscoe rosella rosendo roser rosetta roshni rosl rostislav
    roxanne rozalia ruchi rufino rufus ruggero ruggiero ruperto ruprecht ruzena ryota rıza sabela sabino sabri
    sachiko sachin sadie salif samah samanta sameer samuela sancho sanda sandor santina sapna sasa satish satoru
    saturnino savino sawsan seamus sebnem sedat seema segismundo segolene seija selcuk selena selwyn semyon senka
    serafim serafin serafino serdar serhii serigne settimio seumas severino seweryn seyi sezen shalini shana shawn
    shawna shelby sherri sherry shigeru shikha sholto siaka sibilla siegbert siegmar sigismund siglinde sigmar
    sigvard sihem silvestro silviu simen sinem sixto siyabonga sladana slađana slobodan smita snezhana snorre sokhna
    solfrid solomiia solvei sonal songul sonke sorina sos souad soukaina soumia srecko srđan staffan stanisław
    stanisława stanko steeve stef stepan stepanka stian stipe sture sule sungho sunje suse suzan suzana suze svante
    sveva sybil sybren sylvaine sylvestre sylvette sylwester synne sytske szilard sławomir tadej tadeo tadhg
    tafadzwa taha tahar tameka tammy tansu tanvi tao tapio tarık tatenda tatsuya tatyana tebogo teddy telmo teobaldo
    teofilo teresinha tero terrance terrell terrence teunis thaddeus thandeka thanh thelma theobald theophile
    tiberio tiberiu tidiane tilly tilo timoteo tinashe tinie titilayo titouan tjalling tobenna tobia toini toivo
    tomasa tonino tora tord torfinn torgeir torgny torhild toril torkel torleif torquil torstein torvald toshio
    traian traude traudl trina trung trupti tshepo tsutomu tugba tugce tuija tulay tulin tullia turgut tuukka twan
    tymon tymoteusz uberto uchenna ulisse ultan ulysse urho uros ursule uxia uxue valeriano valery valeska vanna
    varun varvara vasyl vegard veit veli velma venancio venanzio vendula vesa victorine viktorija vilem vilho vilmos
    vinko vinzenz violante viorel viorica virag virgil virginio vitaly vitezslav vitor vitoria vittore vivek
    vlastimil vlastislav vlatka vojislav volkhard vonda vusi vyacheslav wacław wael wafa wafula walenty walpurga
    wangari waqas warda wenceslao wenche wenzel weronika wessel widad wiebren wieke wiesław wiesława wijnand
    wilfredo willemien willi willibald wincenty wiola wioleta wolfhard wout wulf wyatt wytze władysław włodzimierz
    xabi xaver xiang xiaoli xoan xue xurxo yaa yacine yacouba yago yahya yasar yash yassine yegor yeliz yemi yevgeny
    ying ymke yoann yogesh yolaine yong youngho yrsa yuliia yun yuriy yusuke yvon zacarias zacharias zack zafer
    zaira zaki zamfir zandile zane zaneta zbynek zdena zdzisław zelia zelie zenon zenzi zerrin zhen zhi zhong ziad
    ziga zilda zinaida zohra zorica zoya zsanett zsuzsa zsuzsanna zubin zulema þor đorđe ısıl łucja łukasz
    aad aaliyah abbie abdirahman abdullahi abimbola aboubacar adelia adelino adnan adri agatha agostinho aiden
    akanksha akhil albane albano alberta albertina alden alec aleid alfie aljoscha alok alvin alyona amadeu amani
    amitabh amol amruta anastasiya andri angele angeles angeliki anika ankita ankur annaig annelize anneloes anshul
    antonis anurag aravind aravindan ariana arie aristea arpita arundhati asad ashleigh ashton asif athanasios atif
    atul avinash ayanda ayush azizah azlan azucena bala balaji bamidele baraka barney baudouin belmiro benny beppe
    berengere bernardino bernie bertha bertie bev beverly bharat bharti bhavana bhumika biju bisi bobbie bohumila
    bouke breanna brigid bronte bunyamin byron calum candace candela capucine carin carlene carly celestina chad
    chaitanya chandan chetan chiamaka chibuzo chidera christele cindy clare claudette clayton clifford connie
    corsin cyrielle dalila damilola dandara danie danjuma dapo darcy darya dayo debashish debby deepali deepthi
    delilah deon devansh devi dexter dhanush diletta dilip dion dipti ditmar dougie dulce ebrahim edson eeva efe
    effie ehsan eiluned ejiro ejnar elfi elinor eliseo elisha elly elmarie elouan els elton eman emelie enid enitan
    enora enriqueta ercan erhan esme esmeralda evangelos fahad faizal farhana faris farooq farrukh fawad fay felisa
    feras fidel fikret floyd flurin fons fridolin gabby garrett gaynor gbenga gea georgie geri gerlof ghulam gian
    gillian girish glenys glynis gosta goulven govind gracie griffin hafizah haidar haluk hanspeter hansruedi
    haroon harrison harsha hayden hazel heather hege heloisa helori hemanth hernando hiba himanshu hiroki hoang
    humaira humphrey huub ibtissam idalina ifunanya iga ilario imtiaz inkeri inna ioanna ipek iqra isaias ishita
    ismet italo ivy janette janny januario javed jayant jayanthi jayesh jemma jennie jettie jiayi jide jignesh
    jirina jodi jordana jorun josefin josien joyeeta jude julieta junjie jurg jurriaan jyothi kailash kanchan
    kartik karyn kashif kat katherine kaushik kavitha kayleigh keeley keerthi keira keiran kemi kerri kerrie ketan
    kev keziah kimmo kobus kristy kriti kumaran kuno kwadwo kylie lacey ladina lanre latha laurene lautaro leen
    lekan lesley libor lihua lison loeiza loes lubna lucilia lupe lyndsey madhavi mags mamta manasi manju mansa
    marcelline margareta mariek marjolijn marwan mayank meenakshi meghna mehreen mehwish melek melike mesut metin
    michalis mickael miho mikey milene milind mimmo mingyu mirek miroslaw mirthe mosunmola mpho mudassar mukund
    mythili nabeel nagesh nahuel nando narendra nasreen nayana nazeema neetu nekesa nese neve ngoc nida niina nilda
    nilesh nimisha nitya nives nkem nkiru nkosinathi noman nomfundo nonso obiora odhiambo ogechi olamide oluwatobi
    onyeka onyekachi osagie oswaldo oyin pallavi parag paraskevi parth parul patri pau pavan pentti pepa perry
    philomena piedade piyush pol prathibha prema prerna prudence puneet qasim quynh rabeea rachna radhika raelene
    raghu raheel rajani ramya rasha ravindra rawan rebecka reece remei renu renuka revathi rhona riaan riad riet
    ritika rizwan romeu ronaldo ronke roopa roos rosli rozenn ruedi rupali ruslana ruthie saar sahil saif saira
    sanam sanjiv sarika saroj saurabh savita sebastiao seoyeon sepp serhat seun sevda shadi shahbaz shahzad shankar
    sharad shazia shefali shekhar shelly sheryl shireen shraddha shyam sidra simisola sindhu slawek soazig sofiya
    sonam soumya sourav spencer sridevi stacy stanley steph suat subhash sudeep suhaimi sukanya sune supriya suraj
    surekha surya sushant susie sussi swapna talha tamer taner tarik tayyaba terez thanasis thiago thierno
    thilagavathi thorkild timofey titia titti tochi tola tonnie toyin traci travis tuncer tunji tushar tuyet
    ugochukwu ulku ulrika umair umesh usama utkarsh uyen uzoma vagn vaibhav vaishali valentim varsha vasiliy
    vasudha vaughan veerle venkatesh vickie vijaya viktoriya vimal vinciane vinh vipin vishwanath viv wale wally
    walt walti waqar weijie wilbur witold wole xinyi xuan yaroslava yasir yifan yijun yilmaz yosuke zaid zawadi
    zdzislaw zeca zeeshan zeina zena zhihao ziya zodwa zoraida zosia zulkifli
    """.split()  # noqa: SIM905 - a list of hundreds of quoted words reads worse
)
