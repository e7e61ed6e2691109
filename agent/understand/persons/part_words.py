"""Words in seven languages by what they say of somebody's part in a meeting, folded. Pure data.

A word ending with `*` stands for all that begin so. What they are worth, the weights of `part` say; the same idea
in another language is then worth the same.
"""

from __future__ import annotations

_IDEAS = {
    "meet": """
        meet* met speak* spoke* talk* chat* discuss* interview* conversation* call with pair* session* join* host*
        conduct* lead* led panel* round* challenge* quiz* assess* examine* grill* probe* ask* question* evaluat*
        treff* sprech* sprich* spricht rede* gesprach* fragen* fuhr* leite* unterhalt* kennen* kennenlern* dabei
        teilnehm* nimmt nehmen prufe* beurteil* stellt stellen gegenuber
        rencontr* echange* parle* entretien* recevr* recu* recoi* recevoir mene* menera interroge* anim* conduit
        conduir* participe* entretiendr* discute*
        entrevist* habla* convers* charla* reun* conocer* conocer* pregunta* participar* conduc* dirig* examina*
        parler* parla* incontr* colloqui* conoscer* intervist* condurra* conduce* partecip* domande chiede*
        spreek* spreke* ontmoet* praat* gesprek* interviewt vraag* vragen stelt leidt doet kennismak* neemt
        snakke* tale* mote* moder moter traffa* traffar samtal* samtale* tapaat spotka* spotkanie rozmaw* setkate
        pohovor*
        discuta interviul gorus* talalkoz* besegel* vstret* sobesed* interv'iu
        fala* falara* conhece* entrevista* conversa* bate papo reunir* perguntas participa* conduzir* conduz
        """,
    "arrange": """
        link* send* sends sent mail* email* phone* number* reach* contact* reception* desk lobby badge* travel* hotel*
        taxi* book* booked booking reimburs* schedul* calendar* coordinat* organis* organiz* arrang* logistic* pick*
        collect* greet* escort* trouble* problem* late* reschedul* confirm* forward* remind* invite* document*
        contract* passport* parking* secretar* assistant* receptionist direction* map room* reply write text
        schick* sende* empfang* durchwahl* erreich* melde* ruckfrag* koordin* organisier* planung termin* anfahrt*
        reisekost* hotel buch* sekretari* assistenz* pforte* ausweis* unterlage* zusend* bestatig* abhol* holt
        envoie* enverr* accueil* standard* contacte* joindre joignable prevene* ecri* appel* badge remettr* reserv*
        coordonn* organis* secretariat assistante* deplacement* trajet* confirme* lien
        envia* mandara* manda* escrib* llama* llame* contact* recepcion* porteria* viaje* reserva* coordin* organiz*
        secretari* enlace* confirma* avisa* avise* duda*
        manda* mandera* invia* inviera* scriv* chiam* portineria* accogli* recapit* viaggio* rimbors* prenot*
        organizza* coordin* segreteri* assistente* conferm* problem* contatt*
        stuur* stuurt mail* bel* belt receptie* balie* melde* plant inplan* regel* reis* vergoed* boek* secretaress*
        assistent* bevestig* haalt ophaal*
        envia* manda* escrev* ligue* ligar rececao recepcao portaria* viagem* hotel reserva* trata* coordena* organiza*
        secretaria* confirma* duvida* acolhe* recebe*
        """,
    "absent": """
        can't cannot couldn't won't isn't unable unfortunately absent ill sick leave away declin* apolog* instead
        replac* stand* cover* cancel* miss* drop* pull* holiday* vacation* maternity paternity parental sabbatical
        left former* previous* last already later next future afterwards report* travelling travel* conflict* clash*
        neither longer hoped nobody regret* supposed was met spoke
        verhindert entschuldig* krank* erkrankt urlaub* elternzeit* fehlt fehlen stelle vertret* abgesagt absagt leider
        bereits schon spater nachste* naechste* berichte* unterstell* anstatt statt ausfall* dienstreise*
        absent* conge* malade* empech* excuse* remplac* deja ulterieur* prochain* suivant* indisponible* pourra
        malheureusement rattach* place deplacement
        baja ausent* vacacion* enferm* medico excusa* sustitu* ya proxima* siguiente* reporta* lugar podra lamenta*
        assente* ferie malat* sostitu* posto purtroppo gia prossim* successiv* riporta* impegn* potra maternita
        afwezig* ziek* verhinderd vakantie* verlof vervang* plaats helaas al volgende later rapporteer* kan niet
        ausente* ferias doente* substitu* vez infelizmente ja proxima* seguinte* reporta* responde* licenca podera
        """,
    "listen": """
        listen* observ* shadow* silent* silently quiet* note* notes note-taker notetaker minute* minutes scribe mute*
        muted camera learn* train* trainee* apprentice* intern watch* fly-on-the-wall optional calibrat* record*
        typing type* stays
        zuhor* hort hospit* protokoll* still* stumm* beobacht* mitschreib* schreibt praktikant* lern* beisitz*
        ecout* observ* silenc* notes stagiaire* apprend* spectat* prise muet*
        oyente* escucha* observ* silencio* acta* nota* practicas aprend* callad*
        ascolt* osserv* silenzio verbal* appunti uditor* tirocin* impara* affianc*
        luister* meeluister* toehoorder* notul* notulist* stagiair* stil observ* kijkt mee
        ouvir* ouve* ouvinte* observ* silencio* anota* ata notas estagiari* aprend* assist*
        """,
    "not": """
        not n't no never without nobody none neither nor nicht kein* nie ohne ne pas jamais sans aucun no nunca sin
        ningun* non mai senza niet geen nooit zonder nao nunca sem nem won't isn't can't don't doesn't
        """,
    "only": """
        only just merely nur bloss lediglich seulement juste uniquement solo solamente soltanto solo alleen slechts
        enkel apenas so somente
        """,
    "will": """
        will 'll wird werden sera seront va vont sera seran estara estaran va van sara saranno sarete zal zullen
        gaat gaan vai vao sera serao would
        """,
    "you": """
        you your sie ihnen dich dir ihr du euch vous votre vos te toi tu usted ustedes le ti lei la vi je jou u
        jullie voce lhe consigo contigo comigo tua teu
        """,
    "hire": """
        recruit* talent* hr people sourcer headhunter agency consultant* personal* personalreferent* bewerb*
        personalabteilung rh recrut* cabinet seleccion* rrhh seleccion* consultora selezione risorse personale hrm
        werving* recrutamento selecao
        """,
    "boss": """
        trainer* inspector* controller* supervisor* superviseur* trustee* governor* head director* manager* postdoc*
        rektor* johtaja* kierowni* dyrektor* leder* sjef* vedouci reditel* cadre infirmi* medecin arzt arztin oberarzt*
        einrichtungsleit* stationsleit* pflegedienst* bereichsleit* abteilungsleit* referatsleit* referent* ingenieur*
        elu elue adjoint* charge chargee coordinateur* coordinatrice* coordinador* coordinatore* enfermer* profesor*
        professor* docent* tecnic* analist* controller* buchhalt* head lead* chief cto ceo cfo coo vp founder* owner*
        partner* president* principal dean chair*
        professor* leiter* leitung* chef* geschaftsfuhr* vorstand* inhaber* meister* directeur* directrice*
        responsable* gerant* chef* dirigeant* jefe* jefa* director* gerente* encargad* duen* responsabile* direttor*
        titolare* capo* caposala teamleider* directeur* hoofd* eigenaar* bedrijfsleider* diretor* gerente* chefe*
        coordenador* encarregad* supervisor* engineer* developer* nurse* teacher* designer* analyst* scientist*
        """,
    "close": """
        best regards cheers thanks sincerely kind warm wishes yours gruss grusse gruesse mfg lg vg cordialement
        salutations
        bien cdlt saludo* atentamente abrazo cordial* saluti distinti groet* hartelijke abraco* cumprimentos
        atenciosamente
        """,
    "greet": """
        dear hi hello hey hallo liebe* sehr geehrt* moin bonjour bonsoir cher* chere hola estimad* querid* ciao gentile
        gentilissim* buongiorno beste geachte hoi dag ola oi prezad* car* caro cara madame monsieur
        """,
    "place": """
        room street avenue building floor hall office tower square station wing campus raum saal strasse platz haus
        gebaude etage stock eingang salle rue batiment etage place gare sala calle edificio planta plaza via piano zaal
        straat gebouw rua edificio piso andar school church hospital university bridge
        """,
    "who": """
        interviewer* panel* interviewed gesprachspartner* interviewpartner* teilnehmer* kommission* gremium beisitzer*
        interlocuteur* jury recruteur* entrevistador* tribunal comision mesa intervistator* commissione gesprekspartner*
        commissie entrevistador* banca juri participants attendees team present anwesend* dabei runde staff mitarbeiter*
        personal prestataire haastattel* deltager* deltaker* deltagare intervju* medverkande uczestni* rozmow* prowadz*
        rekruter* ucastnic* participant* intervievator* resztvev* katilimci* gorusmeci* host hosted hosts presenti
        participantes asistentes partecipanti deelnemers aanwezig* beobachter* assessor* observateur jurymitglied*
        postdoc*
        """,
    "candidate": """
        candidate* applicant* kandidat* bewerber* candidat* aspirante* sollicitant* candidato* candidata* cv resume
        application bewerbung* candidature candidatura sollicitatie* lebenslauf
        """,
    "and": "and und et y e en i & + sowie u",
    "me": "i me my myself ich mich mir je moi yo mi io eu mim ik mij we us wir uns nous nosotros noi ons wij nos",
    "with": "with mit avec con com met w/ by von par por da door bei",
    "topic": """
        system design coding technical culture values case architecture portfolio presentation exercise task test tour
        lunch coffee q&a fachgesprach* fallstudie technique etude tecnica prueba caso tecnico prova casus tecnica
        hour minutes min half hours stunde minuten heure heures minutos hora ora minuti uur minuten minutos
        """,
}
_WHOLE: dict[str, tuple[str, ...]] = {}
_BEGUN: dict[str, tuple[str, ...]] = {}
for _idea, _words in _IDEAS.items():
    for _word in _words.split():
        _table, _key = (_BEGUN, _word[:-1]) if _word.endswith("*") else (_WHOLE, _word)
        _table[_key] = tuple(dict.fromkeys((*_table.get(_key, ()), _idea)))


def ideas(word: str) -> tuple[str, ...]:
    """What a folded word may say."""
    found = dict.fromkeys(_WHOLE.get(word, ()))
    for length in range(3, min(len(word), 14) + 1):
        if more := _BEGUN.get(word[:length]):
            found |= dict.fromkeys(more)
    return tuple(found)
