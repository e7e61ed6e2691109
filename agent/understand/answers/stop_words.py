"""How owners say that nothing more is to be written there, in the languages a phone may answer in. Pure."""

from __future__ import annotations

STOP = """
stop|stop it|stop all|stop this|stop these|stop everything|please stop|stop writing|stop following up
stop following up here|stopp|aufhoren|hor auf|stop alles|arrete|arrete tout|arretez|arretez tout|para|parar|basta|pare
"""
_THEM = (
    "(them/him/her/there/these people/those people/this lot/this one/that one/(this/that/the) (company/"
    "firm/employer/place/team))"
)
_EUX = "(eux/elle/lui/elles/(cette/la) (societe/boite/entreprise))"
_DIE = "(denen/ihnen/ihm/ihr/dort/da/die/den/dieser firma/der firma/diese firma/die firma/sie/ihn)"
STOP_PLAINLY = f"""
[bitte] stellen sie [bitte] (jede/jegliche/alle/die) [weitere/weiteren] (korrespondenz/kommunikation/kontaktaufnahme/
schreiben) [mit (diesem unternehmen/dieser firma/ihnen/denen)] ein
[le/les] ruego (cese/cesen/que cese/que cesen) (toda/cualquier) (comunicacion/correspondencia) [con (esa empresa/
esta empresa/ellos)]|(cese/cesen) toda [la] comunicacion [con (esa empresa/esta empresa/ellos)]
[i've/ive/i have/i'm/i am] (no longer/not any more) interested (in (this/that/it/them/the (job/role/position/
company))) [any more]|i'm no longer interested|i am no longer interested|not interested [in them/in this one/
in this job] any more
(stop/end/close) (this/the/that) (application/process) [for good]|close (it/this/this one/the file) for good
drop (this/the/that) (application/company/one altogether)|this (application/one) is (over/dead/closed/done)
that's it with (them/this one/this company)|never (again/write to them again)|never write [to] (them/him/her) [again]
nothing more to (them/this company/this firm)|nothing (more/further) (there/to them)|blacklist (them/this company)
(don't/do not) ever (write/contact) [to] (them/him/her) [again]
(bewerbung/das verfahren/der prozess/die sache) (ist) (beendet/erledigt/abgeschlossen/gestorben)
mit denen bin ich (fertig/durch)|ich bin (raus/ausgestiegen/da raus/aus dem rennen/nicht mehr interessiert/
nicht mehr dabei)|(kein interesse mehr/nicht mehr interessiert)|(ich habe/hab) kein interesse mehr|(nie wieder/
nie mehr) (an die|was von denen)|schluss (mit denen/damit/da)|(schreibt/schreib) (an die/da/dort) nichts mehr|an (die/
diese firma) (nichts/nicht) mehr [schreiben]|(ich habe/hab) (dort/da/denen) (abgesagt/zuruckgezogen)|
bitte (stellen sie/stell) (den kontakt/die korrespondenz/den schriftverkehr/alle schreiben) (ein|mit (ihnen/
dieser firma) ein)|(jeglichen/jeden/allen) (kontakt/schriftverkehr) (einstellen/beenden)
(c'est fini/c'est termine/j'arrete) avec (eux/elle/lui/cette (boite/societe/entreprise))|je (me suis retire/me retire/
me suis desiste/me desiste) [du processus/de la course]|je ne suis plus (interesse/interessee/candidat/
candidate) [par (eux/ce poste/cette offre)]|plus interesse|plus (rien/jamais) (a eux/pour eux/chez eux)|(ne leur/
leur) ecris plus rien|plus (aucune/de) (lettre/relance/correspondance/nouvelle) [a/pour/avec] (eux/cette (societe/
boite/entreprise))|(oublie/oubliez/lache/lachez) (les/cette boite) pour de bon
ya no me interesa [el puesto/la oferta/esta empresa]|ya no estoy (interesado/interesada)|me (retire/
he retirado) [del proceso]|(me he/me) (bajado/dado de baja|baje) [del proceso]|(se acabo/he acabado/
termine) con (ellos/esta empresa)|nada mas a (ellos/esta empresa)|nunca mas [a (ellos/esta empresa)|les escribas]|
no les (mandes/envies) nada mas|dejar de escribirles|olvidate de (ellos/esta empresa) (para siempre)|no les (escribas/
escriba) nunca mas
[so] [and] (i've/ive/i have/i) [actually/already/just/now/since/meanwhile/in the meantime] (withdrawn/withdrew/
pulled out/dropped out/bowed out) [from (this one/this/it/the process/that one/there/the race/(this/that/the) (role/
job/position/application))]
(i've/ive/i have/i) [actually/already/just/now/since] (withdrawn/withdrew/retired/retracted/taken back/cancelled/
pulled) (my/the) (application/candidacy/candidature)
[my] application [is/has been/was] withdrawn
[please] leave {_THEM} (alone/be/in peace) [for good/forever/for ever/from now on/completely/altogether]
[so] [please] (no more/no further/no other) (mails/mail/emails/email/messages/letters/notes/follow ups/e mails/
contact) (to/with) {_THEM}
[so] [please] (don't/dont/do not/never) (write/email/mail/message/contact/bother/chase/
follow up with) [to] {_THEM} (any more/anymore/again/ever again/ever/any longer/further)
[please] (cease/stop/end) (all/any/the) (correspondence/contact/mails/emails/messages/follow ups) [with {_THEM}|
to {_THEM}]
[please] stop (writing/mailing/emailing/contacting/messaging/bothering/chasing/
following up with) [to] {_THEM} [for good/altogether/completely]
[i'm/im/i am] done with {_THEM} [for good]
[ich habe/ich hab/hab/habe] [inzwischen/schon/bereits/gestern/heute] [meine/die] bewerbung [inzwischen/schon/bereits/
dort] (zuruckgezogen/zuruckgenommen)
[ich] (ziehe/zieh) (meine/die) bewerbung zuruck
[bitte] (schreib/schreibe/schreiben sie/schickt/schick) {_DIE} [bitte] (nicht mehr/nie wieder/nie mehr/nichts mehr/
keine mails mehr/gar nichts mehr)
[bitte] (nicht mehr/nie wieder/nie mehr) [an] {_DIE} schreiben|[bitte] {_DIE} (nicht mehr/nie wieder/
nie mehr) (schreiben/anschreiben/kontaktieren)
[bitte] (keine/keinerlei) [weiteren] (mails/mail/nachrichten/briefe/schreiben/e mails) mehr [an (die/sie/ihn/
diese firma/die firma/dieses unternehmen)]
[bitte] (keine weiteren/keinerlei weitere) (mails/nachrichten/briefe/schreiben/e mails) an (die/sie/ihn/diese firma/
die firma/dieses unternehmen)
[bitte] (lass/lasst/lassen sie) (die/sie/ihn/die leute/die firma/diese firma) [bitte] [endgultig/ab jetzt/kunftig/
fur immer] in ruhe [endgultig/fur immer]
(j'ai/je viens de/j'ai deja) [finalement] (retire/retirer) ma candidature|[je] retire ma candidature
[s'il te plait/s'il vous plait] (ne/n') (leur/lui) (ecris/ecrivez/ecrire) plus [jamais/rien/du tout]|ne plus (leur/
lui) ecrire [jamais]|ne (leur/lui) ecris plus
[veuillez/merci de] (cesser/cessez/arreter/arretez/arrete/cesse) (toute/toute la/la/tout) (correspondance/contact/
envoi) [avec {_EUX}|a {_EUX}]
[veuillez/merci de] (cesser/cessez/arreter/arretez/arrete/cesse) de (leur/lui) ecrire
[s'il te plait/s'il vous plait] plus (de/aucun/un seul/d'autres) (mail/mails/message/messages/courrier/courriers) [a/
pour/avec] {_EUX}
(laisse/laissez) les tranquilles [pour de bon/definitivement]
(he retirado/retire/ya he retirado/ya retire) mi (candidatura/solicitud/postulacion)|[yo] retiro mi (candidatura/
solicitud/postulacion)
[por favor] [ya] no (les/le) (escribas/escriba/escribais/mandes/envies) (mas/nunca mas/nada mas/mas nada/mas correos/
mas mensajes)|[ya] no (les/le) vuelvas a escribir [mas/nunca]
[por favor] no mas (correos/mensajes/mails/cartas/emails) (a/para/con) (ellos/ellas/esta empresa/esa empresa/el/ella/
estos/esa gente)
(dejalos/dejales/dejelos/dejenlos) en paz [para siempre/de una vez/ya]|(deja/deje) de (escribirles/escribirle)|(cese/
cesen) toda [la] correspondencia [con (ellos/esta empresa/esa empresa)]
"""
