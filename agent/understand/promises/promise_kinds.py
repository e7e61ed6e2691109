"""What kind of word a word is, for the likeness of promises: who, tells, decides, waits, asks. Tables, pure.

One line a kind, words folded and lower case; `stem*` is every word that begins so. A word may be of several kinds.
The kinds are the same in all languages, so what is learned of them in one holds in the others.
"""

from __future__ import annotations

from functools import cache, lru_cache

_EN = """
WE = i we
US = us me myself ourselves
OUR = our my ours mine
YOU = you
YOUR = your yours
HE = he she they
HIS = his her their
IT = it this that
ORG = team board panel committee manag* hr boss director* colleague* ceo cfo cto md coo chief head partner* leadership
ORG = department office council jury founder* owner* recruiter* client* management talent people someone somebody
ORG = company commission chair* president dean trustees department* secretary assistant staff personnel
ALL = candidates applicants everyone everybody all each finalists both applicant candidate shortlisted
FUT = will shall going should would expect* hope* hoping aim* plan* intend* anticipat* able may might can could likely
FUT = try* target* promise promised want due confident bound supposed
TELL = tell told inform* notif* contact* updat* answer* repl* respon* revert* ping* touch back intimat* advis* let
TELL = communicat* announc* publish* follow loop reach* shout line posted nag relay report brief circle reconnect
TELL = communic* declar* acknowledg* correspond*
CALL = call* ring* phon* text* mail* email* e-mail* messag* writ* buzz dial* whatsapp telephon* wire letter* note
HEAR = hear* know* learn* receiv* get* have find see receipt informed told await* wiser
NEWS = decision* answer* result* outcome* feedback news verdict* word update* response* reply clarity closure yes no
NEWS = conclusion* status notification* information certainty determination ruling scor* comments confirmation
DECIDE = decid* choos* choice* mind* conclud* final* pick* select* settl* sort* resolv* determin* agree* wrap* rul*
DECIDE = clos* complete* finish* done
SEND = send* sent give giv* pass* forward* shar* post* hand* deliver* follow* land* provide bring drop go goes issu*
DOC = contract* invit* details letter* paperwork offer* dates times slots schedule link draft document* inbox mailbox
EVENT = meet* sit sits conven* reconven* vot* review* debrief* discuss* sign* approv* return* agenda consider* session
TALK = interview* chat* visit* appointment* conversation* round* assessment* presentation* onsite slot* lunch* coffee
TALK = workshop* webinar* tour talk* speak* zoom teams trial calendar catch booked book* invite* event*
START = start* begin* join* onboard* relocat* probation salary position role job vacancy post opening open* welcome
ASK = please kindly pls need* must require* request* deadline* confirm* submit* upload* return* sign* apply complete
ASK = fill* provide attach* bring grateful appreciate let's choose feel free nudge chase remind
HAVE = has been
PAST = was were had did last ago yesterday thanks thank sent received met spoke applied told said promised been since
PAST = mentioned enjoyed came got asked posted wrote interviewed hoped wanted meant
AWAY = out away holiday* leave vacation pto ooo absent office travel* trip closed sick return* back
NEG = not no never nothing none cannot neither nor without unable unlikely
COND = if unless should whether case otherwise
WAIT = wait* patien* bear allow hang hold give need* take* another more longer takes tight
WHEN = when once after until till before as then afterwards since following
VAGUE = soon shortly asap quickly course possible eventually sometime
THIRD = referees references media press customers clients payroll bank police landlord insurer supplier* employer*
SURE = latest promise sure definitely either way whatever regardless certain* anyway worst
"""
_DE = """
WE = ich wir i
US = uns mir mich
OUR = unser* mein*
YOU = sie du ihr dich euch ihnen dir
YOUR = ihre ihren ihrer ihrem ihres dein*
HE = er
IT = es das dies
ORG = team vorstand gremium jury chef* leitung leiter* abteilung personal* betriebsrat kolleg* kommission geschaeftsf*
ORG = rat gemeinderat hr kunde* fachbereich direktor* inhaber* bereich vorgesetzte* ausschuss stiftungsrat verwaltung
ALL = alle* bewerber* bewerbende* kandidat* jede*
FUT = werde* wird wirst sollte* soll* wollen will hoff* plan* rechn* erwart* voraussichtlich duerft* moecht* koenn*
FUT = kann
TELL = melde* informier* benachrichtig* kontaktier* verstaendig* bescheid antwort* mitteil* mitgeteilt teile* teilen
TELL = rueckmeld* zurueckmeld* zurueckkomm* unterricht* orientier* wissen kenntnis laufenden kontakt verbindung
TELL = bekannt* verkuend* zukommen berichte* erreiche* sag sage sagen sagt
CALL = ruf* anruf* angeruf* schreib* schrieb* mail* mailen klingel* telefon* sms nachricht anschreib* durchruf*
HEAR = hoer* erfahr* erfaehr* weiss weisst wissen erhalt* erhaelt* bekomm* krieg* haben hast finde* liegt vorlieg*
HEAR = schlauer mehr
NEWS = rueckmeldung* entscheidung* entscheid antwort* ergebnis* resultat* bescheid* feedback neuigkeit* neues
NEWS = nachricht*
NEWS = auskunft klarheit zusage* absage* gewissheit votum aussage stellungnahme update* ausgang zwischenstand ansage
DECIDE = entscheid* entschluss entschied* entschieden waehl* wahl auswahl treffen faellt faellen abschliess* beschlie*
DECIDE = durch feststeh* steht geklaert klaer* fix
SEND = send* schick* verschick* versend* versand* geb* gib gibt zusend* leit* folg* geht gehen kommt komme* zugehen
DOC = vertrag* einladung* unterlagen angebot* termin* brief* post postfach posteingang link entwurf details mail
EVENT = tag tagt tagen sitzung* beraet beraten abstimm* bespr* trifft pruef* zurueck sitz* klausur berat*
EVENT = unterschreib*
TALK = gespraech* termin* interview* telefonat* runde* treffen besuch* kennenlern* probearbeit* vorstell* kaffee
START = start* begin* anfang* eintritt* stelle* position job arbeitstag antritt* einstell* besetz* probezeit gehalt
ASK = bitte bitten brauch* benoetig* muss* frist* einreich* bestaetig* nachreich* moege* senden zusenden nenn*
ASK = bewerbungsfrist ob
PAST = war waren hatte* wurde* gestern letzte* vergangen* vorige* danke dank habe hat gab bereits seit wollte* haetten
AWAY = urlaub* abwesen* elternzeit haus buero geschlossen unterwegs krank* erreichbar rueckkehr ferien dienstreise
NEG = nicht nichts kein* nie ohne noch
COND = wenn falls sollten sofern ob
WAIT = geduld* wart* brauch* dauer* noch geben gib lass* zeit
WHEN = sobald nachdem nach bis wenn dann danach anschliessend wann seit bevor
VAGUE = bald zeitnah kuerze umgehend schnellst* demnaechst
THIRD = kunden presse referenz* arbeitgeber* vorgesetzten bank lohn*
SURE = spaetestens versprochen sicher jedenfalls jedem fest definitiv
"""
_FR = """
WE = je nous on j
US = moi me m
OUR = notre nos mon ma mes
YOU = vous te t tu toi
YOUR = votre vos ta tes ton
HE = il elle ils elles
IT = ce c cela ca
ORG = jury comite direction direct* equipe* responsable* service* conseil commission collegue* rh drh manager* client*
ORG = recrut* patron* chef* associe* bureau mairie
ALL = candidat* tous toutes chacun postulant*
FUT = va vais allons devrait devrions pens* esper* compt* prevo* prevu* souhait* pourr*
TELL = contact* recontact* inform* repond* repons* previen* previendr* prevenu* aviser* avis* avert* tien* tiendr*
TELL = tenir revien* reviendr* reven* courant signe communiqu* annonc* publi* dir* dis dit notifi* transmet* fait
TELL = faire
TELL = retour savoir fixe* connaitre manifest*
CALL = appel* rappel* telephon* ecri* mail* courriel* message* coup fil sms courrier*
HEAR = saur* sau* savoir recev* recoi* aur* avoir avez as entend* parvien* attend*
NEWS = reponse* decision* nouvelle* resultat* verdict* retour* avis choix information* suite conclusion* issue
DECIDE = decid* tranch* choisi* choix arret* statu* prononc* delibe* selection* conclu* arbitr*
SEND = envo* enverr* adress* transmet* remet* part partir* partira* donn* rend* suivr* suivra livr* fais fer*
DOC = contrat* invitation* convocation* offre* lettre* document* dates creneau* boite details
EVENT = reuni* siege* seance vot* discut* examin* rentre* signe* valid* delibe* rencontr*
TALK = entretien* rendez rdv visio rencontre* echange* visite* tour entrevue* test
START = poste prise demarr* debut* commenc* embauche integr* recrutement
ASK = merci veuillez priere pourriez pouvez faut besoin devez limite envoyez confirmez repondez svp prie plait
ASK = relancez
PAST = etait etaient avons ai hier dernier* passe* avait avions avais remerci* depuis ete a ont devions deviez
AWAY = absent* conge* vacances deplacement ferme* bureau absence
NEG = pas ne n aucun* rien jamais sans ni impossible
COND = si sans
WAIT = patien* attend* laiss* accord* donnez faut faudra prend* encore besoin compte*
WHEN = quand apres des lorsque une fois puis avant jusqu
VAGUE = bientot rapidement prochainement vite
THIRD = references clients presse responsables employeur*
SURE = promis tard certain* sans faute cas
"""
_ES = """
WE = yo nosotros
US = nos me
OUR = nuestr* mi mis
YOU = te le les usted ustedes os tu ti contigo lo
YOUR = su sus tus
HE = el ella ellos
IT = eso esto ello
ORG = equipo direccion junta comite consejo jefe* jefa* jurado tribunal gerente* gerencia director* rrhh responsable*
ORG = departamento cliente* socio* comision empresa colega* companer*
ALL = candidat* todos todas postulante* aspirante*
FUT = voy va vamos van espero espera* prev* quer* pod* confi* deber* pensa* calcul*
TELL = avis* contact* inform* respond* contest* comunic* notific* digo decim* dire* diremos decir* llamar* confirm*
TELL = public* anunci* cuento cont* cuenta* hacer* saber escrib* contacto aviso retom* devolv* retroaliment*
CALL = llam* escrib* correo* mail* mensaje* telefon* toque audio* carta* whatsapp telefonazo
HEAR = sab* tendr* recib* conoc* oir* enter* tien* obten*
NEWS = respuesta* decision* noticia* novedad* resultado* veredicto* algo resolucion fallo informacion contestacion
NEWS = dictamen
DECIDE = decid* eleg* elij* escog* resolv* resuelv* defin* tom* cerra* seleccion* conclu*
SEND = envi* mand* pas* remit* dar* doy da den facilit* llegar* sald*
DOC = contrato* invitacion* oferta* carta* documento* fecha* buzon bandeja enlace
EVENT = reun* vot* sesion* revis* vuelv* regres* junta firm* habl* evalu* valor*
TALK = entrevista* reunion* cita* visita* videollamada charla* ronda* prueba* quedam* vemos
START = puesto incorpor* empez* empiez* comenz* comienz* vacante* contratacion* jornada
ASK = favor necesit* rog* ruego envi* confirm* deb* limite plazo candidatura* podria* puede* dinos llame*
PAST = ayer fue era hemos habia* estuv* gracias pasad* ultim* desde recib* hablamos dije prometi* iba* quede
AWAY = vacaciones fuera ausent* viaje baja oficina* cerrad* festivo
NEG = no nada ningun* nunca tampoco sin ni
COND = si
WAIT = paciencia esper* necesit* dame danos denos tard* llev* mas deme aguant* banca*
WHEN = cuando despues tras una vez cuanto hasta luego antes
VAGUE = pronto breve brevedad posible
THIRD = referencias clientes prensa empleador*
SURE = tardar maximo seguro palabra prometo caso tarde
"""
_TABLES = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES}
_ENDINGS = {
    "fr": (("rons", ("WE", "FUT")), ("rai", ("WE", "FUT")), ("rez", ("YOU", "FUT")), ("ras", ("YOU", "FUT")),
           ("ront", ("FUT",)), ("ra", ("FUT",)), ("ez", ("YOU",))),
    "es": (("remos", ("WE", "FUT")), ("re", ("WE", "FUT")), ("ras", ("YOU", "FUT")), ("ran", ("FUT",)),
           ("ra", ("FUT",)), ("amos", ("WE",)), ("imos", ("WE",)), ("emos", ("WE",)),
           ("rte", ("YOU",)), ("rle", ("YOU",)), ("rles", ("YOU",)), ("rnos", ("US",)), ("rme", ("US",))),
}  # fmt: skip
"""What the end of a verb tells of who and when."""
_LONG_ENOUGH = 5
_SHORTEST_STEM = 3


@lru_cache(maxsize=4096)
def kinds(word: str, language: str) -> tuple[str, ...]:
    """The kinds of a folded lower-case word, the plainest first; none for most."""
    exact, stems, longest = _table(language)
    found = list(exact.get(word, ()))
    for length in range(min(longest, len(word)), _SHORTEST_STEM - 1, -1):
        found.extend(stems.get(word[:length], ()))
    if len(word) >= _LONG_ENOUGH:
        for ending, said in _ENDINGS.get(language, ()):
            if word.endswith(ending):
                found.extend(said)
                break
    return tuple(dict.fromkeys(found))


@cache
def _table(language: str) -> tuple[dict[str, list[str]], dict[str, list[str]], int]:
    """Whole words and stems with their kinds, and the length of the longest stem."""
    exact: dict[str, list[str]] = {}
    stems: dict[str, list[str]] = {}
    for line in _TABLES[language].strip().splitlines():
        kind, _, words = line.partition(" = ")
        for word in words.split():
            if word.endswith("*"):
                stems.setdefault(word[:-1], []).append(kind)
            else:
                exact.setdefault(word, []).append(kind)
    return exact, stems, max(map(len, stems))
