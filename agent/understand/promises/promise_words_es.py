"""What the words of an employer do in Spanish. Patterns only; what each is for stands in `promise_signals`."""

from __future__ import annotations

from agent.understand.promises.promise_signals import GAP, NEAR, Words, any_of, sought

_NOTICIA = r"(?:respuesta|decision|noticias|novedades|resultados?|informacion|contestacion|actualizacion|algo)"
_PAPEL = (
    r"(?:invitacion|horarios?|fechas?|contrato|oferta|propuesta|borrador|carta|correo|mail|mensaje|documentos?"
    r"|enlace|link"
    r"|orden|detalles|convocatoria|prueba|caso|llamada|si o no|toque|toke|dia y hora)"
)
_TE = r"(?:le|les|te|os|lo|la|se lo|te lo|se los|te la)"

SPANISH = Words(
    strong=sought(
        r"(?<!que )(?<!te )(?<!le )\b(?:comunicamos|avisamos|llamamos|informamos|contactamos|respondemos|contestamos"
        r"|publicamos"
        r"|escribimos) (?:la|el|los|las|a todos|a todas|a cada|uno)\b",
        r"\bdar(?:a|an|emos|e) a conocer\b(?: (?:su|la|el|los|las) \w+)?|\b(?:tienes|tiene|tendras|tendra) (?:mi"
        r"|nuestra) (?:respuesta|decision)\b",
        r"\bhabl(?:o|amos|are|aremos) (?:\w+ )?(?:contigo|con usted|con vosotros|con ustedes)\b",
        r"\b(?:te|le|os|les) habr(?:e|emos|a|an) (?:\w+ )?(?:dicho|llamado|escrito|avisado|contestado|respondido"
        r"|informado"
        r"|contactado|mandado|enviado)\b",
        r"\b(?:te|le|os|les) (?:puedo|podemos|podre|podremos) \w+r\b",
        r"\b(?:contrato|oferta|propuesta|carta|precontrato) (?:sale|saldra|va|ira|llega|llegara|parte|te llega)n?\b",
        r"\bcuent[aeo]n? con (?:un|una|mi|nuestr[oa]) (?:correo|mail|mensaje|llamada|noticia|respuesta|nota)"
        r"(?: (?:mi[oa]|nuestr[oa]|de (?:mi|nuestra) parte))?\b",
        r"\blo (?:sabes|sabe|sabeis|saben|sabras|sabra|sabran)\b",
        r"\b(?:deberiamos|deberia|esperamos|espero|podremos|podre) saber(?:lo)?\b",
        r"\bse presentar\w* (?:contigo|con usted|a usted|a ti)\b|\b(?:lo|la|los) (?:tienes|tiene|tendras|tendra"
        r"|recibira\w*)\b",
        rf"\bno esper\w+ (?:una |ninguna )?{_NOTICIA}\b|^\W*mas (?:detalles|noticias"
        rf"|informacion)?\W{{0,2}}(?:el )?(?=0000)",
        r"\b(?:hare|haremos|hacer)\w* esperar\b|\bhacerl?[et] esperar\b",
        r"\b(?:estar\w+|entrar\w+|seguir\w+|estamos) en contacto\b|\b(?:nos|me|se) comunic(?:ar\w+|amos|o|a)\b"
        r"(?! (?:a (?:los|las|todos|todas) \w+ )?que\b)",
        r"\b(?:nos|me|se) (?:pondr\w+|ponemos|pongo|pone) en contacto\b|\bponer(?:nos|me|se) en contacto\b",
        r"\b(?:le|les|te|os|lo|la|los|las|se lo|te lo) (?:contact|avis|inform|respond|llam|escrib|dir|dar|har|comunic"
        r"|manten|mantendr|confirm|notific|cont|cuent|digo|doy|contest|tendr)\w*\b(?! (?:de )?que\b)(?! de (?:alta"
        r"|baja)\b)(?! (?:la )?(?:bienvenida|enhorabuena)\b)",
        rf"\b{_TE} (?:dig|decim|decir|dire|mand|envi|remit|reenvi|marc|compart|pas(?:o|a|amos|are|aremos)\b|hag|hac"
        rf"|har"
        rf"|llam|escrib|cuent|cont|explic|tel|coment|prop\w+(?={NEAR}\b{_PAPEL})|adelant|facilit|entreg|public"
        rf"|notific|dam"
        rf"|den\b|da\b"
        rf"|manda|tengo|devuelv|acerc|avis)\w*\b(?! (?:de )?que\b)(?: (?:un|una|el|la|los"
        rf"|las))?(?: [\w-]+){{0,3}}? ?(?:\b{_PAPEL}\b)?",
        rf"\b(?:{_PAPEL}|{_NOTICIA})\b{GAP}\b(?:le|les|te|os) (?:lleg|alcanz)\w+\b|\b(?:le|les|te"
        rf"|os) lleg\w+\b{GAP}\b"
        rf"(?:{_PAPEL}|{_NOTICIA})\b|\bhar\w+ llegar\b",
        rf"\b(?:tiene|tienes|tenes|tendras|tendra|recibira\w*|recibe|recibes|teneis|tendreis)\b{NEAR}\b"
        rf"(?:{_NOTICIA}|{_PAPEL})\b",
        r"\b(?:contactare|contactaremos|contactamos|contactara\w*|hablare|hablaremos) con (?:usted|ustedes"
        r"|vosotros)\b",
        r"\bse (?:le |les |te )?(?:informara|comunicara|publicara|avisara|contactara|notificara|enviara"
        r"|anunciara|sabra)n?\b",
        r"\b(?:sera|seran|seras) (?:informad|contactad|avisad|notificad|publicad|comunicad)\w*\b",
        rf"\bno (?:hay|habra|tendremos|tenemos|tendre|tengo)\b{NEAR}\b{_NOTICIA}\b|\bdecir(?:le|te|les) nada\b",
        rf"\bno (?:ha|has|han|habeis) (?:sabido|recibido|tenido)\b|\bno (?:tiene|tienes|recibe|recibes"
        rf"|tienen)\b{NEAR}"
        rf"\b(?:{_NOTICIA}|nada)\b|\bsin (?:noticias|respuesta)\b|\bno recibir (?:una )?(?:noticias"
        rf"|respuesta)\b(?! (?:suya|tuya|de su))",
        r"\b(?:contactar|avisar|informar|responder|llamar|escribir|dar|decir|comunicar|confirmar|contestar"
        r"|hacer)(?:le|les|te|os|lo|la)\b",
        rf"\b(?:tendra\w*|recibira\w*|tendremos|tendre|tendran|tener|daremos|dare|dar)\b{NEAR}\b{_NOTICIA}\b",
        r"\b(?:sabra\w*|sabremos|sabras|decidiremos|decidire|decidira\w*|decidimos)\b",
        rf"\b(?:tomar\w*|tomamos)\b{NEAR}\bdecision\b",
        rf"(?<!su )(?<!tu )\b{_NOTICIA}\b{GAP}\b(?:tomara|comunicara|sera|estara|conocera|espera|llegara|saldra)\b",
        r"\b(?:volver\w+|vuelvo|volvemos) a (?:contactar|escribir|hablar|llamar)\w*\b|\b(?:noticias (?:nuestras"
        r"|mias)|nuestras noticias)\b",
        rf"(?<!su )(?<!tu )\b{_NOTICIA}\b{GAP}\b(?:aplaz|pospo|pospue|retras|demor)\w+\b",
        rf"^\W*{_NOTICIA}\W{{0,3}}(?:el |la |para el )?(?=0000)",
        r"\b(?:anunciar|dar|comunicar|resolver|elegir|avisar|contactar|llamar|informar|escribir|responder|contestar)"
        r"(?:emos|e)\b(?! (?:a|con) (?:sus|tus|su|tu)\b)",
        r"\b(?:confirmar|enviar|mandar|pasar|fijar|facilitar)(?:e|emos)\b",
        r"\bse dar\w+ a conocer\b|\b(?:va|vas|van|vais) a (?:recibir|tener|saber)\b|\b(?:le|te|les|os) (?:va"
        r"|voy|vamos|van) a \w+r\b",
        r"\bte (?:pego|echo|doy|damos|pegamos) un\w? (?:toque|toke|telefonazo|llamada|grito)\b|\blo haremos saber\b"
        r"|\bsal\w* de dudas\b",
    ),
    weak=any_of(
        r"\b(?:le|les|te|os) (?:enviar\w+|mandar\w+|remitir\w+|envio|mando)\b|\b(?:enviar|mandar)(?:le|les|te|os)\b"
    ),
    patience=any_of(
        r"\b(?:necesitamos|necesito|necesitaremos)(?: (?:mas|tiempo|un|poco|de|algo|todavia|aun|hasta|otra"
        r"|otros))* (?=0000)"
        r"|\b(?:tardaremos|tardara|llevara|paciencia|nos das?|nos dan|tardar|llevar (?=0000)|denos|danos|dame"
        r"|deme|denme|nos tomara|nos tomamos|se retrasa)\b"
    ),
    ask=any_of(
        r"\bse (?:le|les) (?:requiere|solicita|ruega|pide)\b|\brequerimos\b|\bdebera(?:n|s)?\b|\bsubsane\w*\b"
        r"|\bpor favor\b|\b(?:podria\w*(?! tardar)|puede\w*(?! (?:tardar|llevar|tomar|demorar))|podeis|puedes"
        r"|querria\w*|le importaria)\b|\brogamos\b|\bruego\b"
        r"|\b(?:envi|confirm|respond|contest|avis|d[ie]g?|h[aá]g)(?:e|en|a|an|enos|anos|inos|menos)(?:nos|me)\b",
        r"\b(?:su|tu|sus|tus) (?:\w+ )?(?:respuesta|decision|confirmacion|documentos|disponibilidad|aceptacion)\b",
        r"(?<!no )\b(?:tienes|tenes|debes|teneis)\b|(?:^\W*|[,;:] |\busted |\bsi |\bya |\bque |\by )(?:tiene|debe)\b"
        r"|\bfecha limite\b|\bplazo\b(?! de (?:respuesta|resolucion|decision))"
        r"|(?<!su )(?<!tu )(?<!esta )\bcandidaturas?\b"
        r"|\bconfirmar(?:nos|me)\b|\bdinos\b|\bhaznos\b|\bdiganos\b|\bhaganos\b|\benviar(?:nos|me)\b|\bque nos\b",
    ),
    other=any_of(
        r"\boferta\b|\bvalida?\b|\bvence\b|\bcaduca\b|\bcontrato\b|\bsalario\b",
        r"\b(?:entrevista|reunion|cita|llamada|visita|videollamada|ronda|charla)s?\b",
        r"\b(?:(?<!lo )vemos|veremos|verle|verte|disponible|hablamos|quedamos|invitar\w*|tendra lugar"
        r"|esperamos verle)\b",
        r"\b(?:empieza\w*|empezar\w*|comienza\w*|comenzar\w*|incorpora\w*|puesto|vacante)\b",
        r"\b(?:gracias|ayer|desde|pasad[oa]|fue|estuv\w+|hablamos|conocimos|recibimos|recibi|queria\w*"
        r"|esperaba\w*|hemos|habiamos|(?<!a )ultima|encantad\w+)\b",
        r"\b(?:horario|cerrad\w+|oficinas?|sustituye|relevo|mudamos|mudanza|conserv\w+|guardar\w*)\b",
    ),
    absent=any_of(
        r"\b(?:estoy|estare|estamos|estaremos|me encuentro)\b[^;:()!?]{0,60}\b(?:fuera|vacaciones|ausente"
        r"|vuelta|baja|viaje)\b|\bmi (?:regreso|vuelta)\b"
    ),
    event=any_of(
        r"\b(?:reune|consejo|junta|jurado|vota\w*|asamblea|vuelv\w+|reunion|vuelve|regres\w+|termin\w+|acab\w+"
        r"|decid\w+|hable|revis\w+|comite|entrevistas?)\b"
    ),
    clause=any_of(r"\b(?:cuando|despues|tras|una vez|en cuanto|hasta)\b"),
    then=any_of(
        r"\b(?:a mediodia|al mediodia|por la (?:tarde|noche)|esa (?:misma )?(?:tarde|noche)|ahi|ese (?:mismo )?dia"
        r"|ese mismo|esa misma|entonces|despues de eso|luego|a continuacion|tras eso"
        r"|despues)\b"
    ),
    vague=any_of(
        r"\b(?:cuando|en cuanto) (?:la |lo |las |los )?(?:haya|sepamos|tengamos)\b",
        r"\b(?:pronto|en breve|lo antes posible|cuanto antes|en cuanto (?:podamos|pueda|sea posible"
        r"|nos sea posible)|tan pronto como (?:podamos|pueda|sea posible)|proximamente|a la mayor brevedad"
        r"|rapidamente)\b",
    ),
    break_=any_of(r"[,;:()]|(?<=[a-z0]{3})\. (?!0)| [-–—]+ |[–—]", r"\b(?:y|pero|porque|luego|e|o|aunque|mientras)\b"),
    not_=any_of(r"\b(?<!si o )(?<!si o el )(?<!si o un )(?:no|nada|ningun\w*|nunca|tampoco)\b"),
    past=any_of(
        r"\b(?:prometi|prometimos|escribi|escribio|respondio|decidio|dijo|dije|dijimos|recibio"
        r"|(?<!los )(?<!las )(?<!te )(?<!os )(?<!lo )(?<!le )(?<!les )contesto|queria\w*|esperaba\w*|habia\w*"
        r"|debia\w*|iba\w*)\b"
    ),
    future=None,
    news=any_of(
        r"(?<!su )(?<!tu )\b(?:respuesta|decision|noticias|novedades|resultados?|veredicto)\b(?! (?:solicitada"
        r"|requerida))"
    ),
    awaited=any_of(
        r"\b(?:una vez|tras|al|desde) (?:la )?(?:recib\w+|recepcion)\b|\ben cuanto (?:reciba\w*|tenga\w*"
        r"|nos llegue\w*)\b"
    ),
    returning=any_of(
        r"\b(?:vuelvo|volvere|volveremos|vuelta|regres\w+|reincorpor\w+|de nuevo|disponible|respond\w+"
        r"|contestar\w*)\b"
    ),
    away=any_of(r"\b(?:fuera|vacaciones|ausen\w+|viaje|baja|permiso|cerrad\w+|no estare|no disponible|festivo)\b"),
)
