"""Given names that nearly only men or only women bear: who is called "Frau Huber" is no Anton. Pure data, folded.

Names of both, and of one in one country and of the other in the next (Andrea, Gabriele, Joan, Jan, Robin), are in none.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import plain

MEN = frozenset(map(plain, word_set("""
    adam adrian albert alberto alejandro alessandro alexander alfred álvaro andreas andrés andrzej andrew anton
    antoine antonio antónio arno arthur arturo axel ben benjamin bernd bernard bernhard björn bogdan bruno carl
    carlos charles christian christoph christopher claudio craig daniel dario david diego dieter dietmar dimitri
    dmitri dominik eduardo edward emil emilio enrico eric erik ernesto ernst etienne eugen fabian fabio federico
    felix ferdinand fernando filippo florian francesco francisco françois frank frederic friedrich fritz gareth
    georg george georges gerald gerhard gerard gianni giorgio giovanni giuseppe gonzalo gordon graham gregor
    grzegorz guido guillaume günter gustav hans harald harry hector heiko heinrich heinz helmut hendrik henri henrik
    henry herbert hermann holger horst hubert hugo hugh ian ignacio ingo ivan jaap jacek jack jacques jakob jakub
    james janusz jaroslaw javier jens jérôme jerzy joachim joão joaquim joaquín jochen johan johann johannes john
    jonas jonathan jörg jorge josé josef joseph juan jukka julian julien julio jürgen karel karl keith kenneth kevin
    klaas klaus konrad konstantin krzysztof kurt lars laurent leo leonard leonardo leopold lorenzo lothar louis luca
    lucas ludwig luigi luis lukas lukasz manfred manuel marc marcel marcello marcin marco marcos marcus mario
    mariusz mark markus martin massimo mateo mathias mathieu matteo matthew matthias mauro max maximilian michael
    michał michel miguel mike mikhail mohammed nicolas niels nigel nikhil nikolai norbert nuno olaf oliver olivier
    oscar oskar otto pablo paolo pascal patrick paul paulo pavel pawel pedro per peter petr philip philipp philippe
    pierre piet pieter pietro piotr rafael rafal rainer ralf ralph ramon raúl reinhard renato ricardo riccardo
    richard robert roberto rodrigo roger roland rolf roman ronald rudolf rui ryszard salvatore sebastian sébastien
    sergei sergio siegfried simon slawomir stanislaw stefan stefano stephan stephen steven stuart sven tadeusz
    thierry thomas thorsten tiago tim timothy tobias tom tomás tomasz tony torsten ulrich uwe valentin vasco victor
    viktor vincent vincenzo vladimir volker walter werner wilhelm willem william wojciech wolfgang xavier yannick
    yves zbigniew
""")))  # fmt: skip
WOMEN = frozenset(map(plain, word_set("""
    adriana agata agnes agnieszka alba alexandra alice alicia aline amelia amy ana anabel andrée angela angelika
    anja anita ann anna anne annette annika antje antonia astrid aurora barbara beate beatrice beatriz bettina
    bianca birgit birte brenda bridget brigitte camila carina carla carmen carolina caroline catalina catarina
    catherine cathy cécile charlotte chiara christa christiane christina christine clara claudia corinna cornelia
    cristina daniela danuta debora deborah denise diana dolores donna dora doris dorota dorothea edith eileen elaine
    elena eleonora elisa elisabeth élise elizabeth elke ella ellen élodie elżbieta emilia emily emma erika esther
    eva ewa federica fernanda fiona franziska francesca françoise frida gabriela gabriella gaëlle gerda gertrud
    gisela giulia grażyna greta gudrun hanna hannah hannelore harriet heather heidi heike helen helena helene helga
    henriette hilde ida ilaria ilse inês ingrid irena irene iris irma isabel isabelle ivana iwona jane janet janina
    jasmin jennifer jessica joana joanna johanna jolanta jolien josefa judith julia juliane julie jutta karen karin
    karolina katarzyna katharina katherine kathrin katja kerstin krystyna lara larissa laura lea lena leticia lidia
    linda lisa lorena louise luísa luisa lucia lucía lucy lydia maja małgorzata manuela mara margaret margarita
    margit marianne marina marion marisa marlene marta martha martina mary mathilde megan meike melanie mercedes
    miriam mónica monica monika montserrat nadia nadine natalia natalie nathalie nicole nina nora olga olivia pamela
    patricia paula paulina pauline petra pia pilar rachel raquel rebecca regina renata renate ricarda rita rosa
    rosalie ruth sabine sabrina sandra sara sarah silke silvia simona sofia sonia sonja sophie stefanie stella susan
    susana susanne svenja sylvia sylvie tamara tanja tatiana teresa theresa ulrike ursula ute valentina valeria
    vanessa vera verena veronica veronika véronique victoria viola virginie viviane waltraud wanda wendy xenia
    yolanda yvonne zofia
""")))  # fmt: skip
OF_BOTH = frozenset(["maria", "marie", "jose", "josé", "mª"])
"""Borne behind another given name by either: Rainer Maria, María José."""
