"""What the words of an employer do in English. Patterns only; what each is for stands in `promise_signals`."""

from __future__ import annotations

from agent.understand.promises.promise_parts_en import (
    BETWEEN,
    CALL,
    FUTURE,
    HAND,
    NEWS,
    OBJECT,
    PAPER,
    PRESENT,
    RESULT,
    SAY,
    SENT,
    YOU,
)
from agent.understand.promises.promise_signals import Words, any_of, sought

ENGLISH = Words(
    strong=sought(
        rf"\b(?:come|coming|be|go|going|report) (?:right |straight )?back (?:to|with) {YOU}\b",
        rf"\b(?:get|getting|circle|circling|write|writing|loop|ring|come) (?:right |straight )?"
        rf"back\b(?! (?:to|with) (?:us|me)\b)(?! (?:in|at|from|home|here|on 0)\b)(?: (?:to|with"
        rf"|in touch with) {YOU}\b)?",
        r"\b(?:be|being|get|getting|keep|back) (?:right )?in (?:touch|contact)\b(?! with (?:us|me)\b)",
        rf"\blet(?:ting)? {YOU}(?: \w+){{0,2}}? (?:know|have)\b",
        rf"\b(?:updat|inform|notify|contact|advis|answer|ping|brief|tell|email|messag|text|notifi)(?:e"
        rf"|ing)? {YOU}\b"
        r"(?! (?:\w+ ){0,2}?that (?:you|your|the|our|all|this|there)\b)"
        r"|\b(?:will|shall) be making (?:the |our |my )?calls\b",
        rf"\b(?:say|speak|talk) (?:more|plainly|openly|freely|clearly)\b|\bkeep(?:ing)? {YOU} (?:posted|updated"
        rf"|informed|in the loop)\b",
        r"\breach(?:ing)? out\b(?! to (?:us|me)\b)",
        r"\bfollow(?:ing)? up\b(?! with (?:us|me)\b)",
        r"\b(?:touch(?:ing)?|touch) base\b",
        r"\b(?:all|everyone|everybody|each of you|both of you|those|all (?:of you )?who [\w ]{1,30}?) (?:will "
        r"|shall )?"
        r"(?:get|gets|have|has|receive|receives|be given) (?:an?|the|our|my) (?:letter|line|call|note|message|mail"
        r"|e-?mail|answer|reply|word)\b",
        r"(?<!reply to the )(?<!reply to your )(?<!after the )(?<!after a )(?<!after your )(?<!had a )(?<!got a )"
        r"(?<!got the )(?<!received a )(?<!thanks for the )(?<!for the )\b(?:call|word|letter|line|note|text"
        r"|slot time|message)"
        r" from (?:me|us|my side|our side)\b",
        r"\blook (?:out )?for my (?:number|name|call|mail|e-?mail|message|text)\b",
        r"\b[a-z]+ (?:sends|brings|posts|e?mails|hands)(?: you)? (?:the|your"
        r"|an?) (?:paperwork"
        r"|papers|contract|offer|letter|forms?|pack|draft)\b(?: (?:over|across|out|round|on))?",
        rf"\b(?:circle|loop|come|swing) (?:a?round|back) (?:to|with) {YOU}\b|\bclos(?:e|ing) the loop with {YOU}\b",
        r"\b(?:count on|rely on|look out for|watch for|plan on|wait for) (?:an? |my |our )?(?:\w+ )?(?:call|note"
        r"|message"
        r"|e?-?mail|text|word|letter|ring|line|reply|answer) from (?:me|us|our|my|hr|the)\b",
        r"\b(?:candidates|applicants|interviewees|finalists|everyone|everybody|attendees|all)(?:,[^,.;]{0,30},)?"
        r" (?:(?:will|shall|should"
        r"|can expect to)"
        r" (?:all )?be|are(?: all)?) (?:told|notified|informed|contacted|advised|written to|called)\b",
        r"\b(?:i|we|you) (?:will|shall) (?:have|bring|give|get|send|find) (?:you )?your (?:news|answer|decision"
        r"|results?"
        r"|offer|contract|letter)\b|^\W*your (?:news|answer|decision|results?|offer|contract|letter): ?",
        r"\b(?:lists?|results?|names?|decisions?|shortlist|outcome|notice) (?:will |shall |to )?(?:be |is |are "
        r"|go |goes )"
        r"(?:up|out|online|live|published|posted|displayed|pinned)\b|\b(?:speak|talk|write) (?:to|with) (?:each"
        r"|every|those)\b",
        r"\b(?:copy|copies|contract|offer|letter|answer|decision|paperwork|draft|verdict|text|call|message|e?-?mail"
        r"|note|word"
        r"|reply"
        r"|news) (?:back )?to you(?= 0000)",
        r"\bin a position to (?:say|tell|give|let|confirm|decide|inform|share|update|answer)\b(?! (?:us|me)\b)",
        r"\btak(?:e|ing) (?:\w+ ){1,3}up with you\b",
        r"\breconnect\b|\b(?:get|grab|take) (?:a )?hold of you\b",
        r"\b(?:make|call) (?:it|that) (?=0000)|\bkeep(?:ing)? you(?= 0000)",
        r"\b(?:applications?|e?-?mails|messages|enquiries|queries|applicants|candidates) (?:are|get|is) (?:\w+ )?"
        r"(?:answered|replied to|responded to|written to)\b",
        r"(?<!round )(?<!interview )(?<!interviews )(?<!stage )(?<!test )(?<!that )(?<!to )\bfollows? (?=0000)",
        rf"\b(?:{PAPER}|{RESULT}|it) (?:will|should|shall) be in (?:the|your) (?:post|inbox|mail|mailbox"
        rf"|letterbox)\b",
        r"\b(?:trigger|launch|issu|releas|circulat)(?:e|ed|ing)\b(?= from (?:my|our) (?:end|side))",
        r"(?<!you )\b(?:will|shall|should) (?:\w+ )?confirm (?:the|an?|all|both|exact|these|those|everything|it"
        r"|which|when"
        r"|where|who)\b",
        r"(?<!you )\b(?:will|shall|should|to) (?:\w+ )?send (?:it |this |that |them |everything )?(?:over"
        r"|across|through|out"
        r"|along|on)\b|\bmake (?:to )?you (?:an?|the) (?:return|feedback|answer|reply|sign|proposal)\b",
        r"\b(?:will|shall|should|to) (?:\w+ )?(?:hit|land in|arrive in|drop into|be waiting in) your (?:inbox"
        r"|mail\w*|phone|post|e-?mail|letterbox|hands|lap)\b",
        r"\b(?:propose|suggest|find|come up with|look for) (?:you )?(?:some |a few |other |new |an? )*"
        r"(?:alternatives?|dates?|times?|slots?|solution|days)\b",
        r"(?<!you to )\b(?:revert|respond|reply)(?:ing)?\b(?! to (?:us|me)\b)",
        rf"\b(?:have|share|give|promise|get|provide|send|make|making|reach|communicate|announce|deliver|come to"
        rf"|pass on"
        rf"|take|taking"
        rf"|bring|receive|expect|expecting|see|finali[sz]e|issue|post|giving|sharing|having|extend|arrive at"
        rf"|land on|come up with|confirm"
        rf"|target|targeting|aim for|aiming for|shoot for|shooting for|hope for|hoping for|plan for|anticipate"
        rf"|work towards?|put out)"
        rf" (?!(?:your|to|us|me)\b)(?:(?!(?:your|us|me|had|been)\b)[\w'-]+ ){{0,6}}?{RESULT}\b",
        rf"\b(?<!your ){RESULT}\b(?: (?!and\b|but\b)[\w'-]+){{0,6}}? (?:will|shall|should|is|are|to|can|might|may"
        rf"|ought to) (?:[\w'-]+ ){{0,3}}?"
        r"(?:be|follow|come|fall|expected|due|planned|pencilled in|slated|scheduled|ready|available|made|taken|out"
        r"|reach|arrive|go out"
        r"|published|announced|posted|released|issued|declared|disclosed|known|clear|decided|determined)\b",
        rf"(?:^|: ?|- )\W*(?:our |the |final |a |an )*{RESULT}\b(?: (?:expected|due|planned|likely"
        rf"|to follow))?\W{{0,3}}"
        r"(?=\w{0,12} ?0000|$)",
        rf"\b{RESULT} (?:expected|due|to follow|follows|pending|coming|on (?:its|the) way|incoming)\b",
        rf"\bwrite to {YOU}\b|\b(?:ring|call|phone)(?:ing)? (?:round|around)\b",
        r"(?:\b(?:has|have)|'s|'ve) (?:promised|undertaken|pledged|vowed|agreed|committed|sworn)(?: (?:me|us|that"
        r"|faithfully))? to (?:return"
        r"|ring|call|phone|write|tell|let|get back|be in touch|contact|inform|notify|update|answer|reply|respond"
        r"|decide"
        r"|come back|have|give|send|e?mail)\b(?: your (?:call|message|mail|email|question))?",
        r"(?<!you )(?<!you will )(?<!you would )(?<!you can )(?<!you can not )"
        r"(?<!you do not )(?<!you to )(?<!you have to )\b(?:decide|decid(?:e"
        r"|ing) (?:on|between|whether|how)|make up (?:our|my|their) minds?|make the call|choose|"
        r"made up (?:our|my|their) minds?)\b",
        r"\b(?:conclud|complet|finali[sz]|finish|wrap|clos)(?:e|ing)?(?: up| out)? (?:the|our|this)(?: \w+){0,2} "
        r"(?:process|search|selection|review|decision|evaluation)\b",
        r"\b(?:process|search|selection|review|evaluation)\b(?: \w+){0,3}? (?:will|should|to"
        r"|can)(?: have)? (?:be|been) (?:\w+ )?"
        r"(?:concluded|completed?|finali[sz]ed|finished|closed|over|done)\b",
        r"\b(?:write|email|call|phone) (?:to you )?again\b",
        r"\b(?:extend|make) (?:an|our|the) offer\b|\b(?:make|finali[sz]e|announce) (?:a|our|the"
        r"|their) (?:final |hiring )?"
        r"(?:selection|choice|pick|hire|call)\b",
        r"\b(?:we|i|you|they|she|he|team) (?:(?!wanted|asked|needed"
        r"|said)\w+ ){0,3}?(?<!get to )know\b(?! (?:you|that|how busy)\b)",
        r"\b(?:should|will|expect to|hope to|aim to)(?: (?:have (?:one|it|them)|do so|be able to|hopefully"
        r"|probably))? (?=0{4})",
        r"\b(?:will|should|can expect to|may expect to) (?:receive|get|have|find|see) (?:an? |our "
        r"|another )?(?:\w+ )?"
        r"(?:email|e-mail|call|message|note|mail|letter)\b|\bin your (?:inbox|mailbox|letterbox|post|mail)\b",
        r"\b(?:will|should|can expect to|would|might|may|going to|expect to|get to|you|to"
        r"|be) (?:(?!love|like|want|need)\w+ ){0,2}?hear(?:ing)?\b"
        r"(?! (?:\w+ )?from you\b)(?! you\b)",
        r"\b(?:not|have not|if you have not|not yet) (?:\w+ )?(?:hear|heard)\b(?! (?:\w+ )?from you\b)",
        r"\bhear(?:ing)? (?:back )?from (?:us|me)\b|\bknow (?:more|where you stand)\b",
        r"\bdrop(?:ping)? you a (?:line|note|message)\b",
        r"\bexpect (?:further |written |some |more )?(?:correspondence|communication|contact|news|post)\b",
        r"\bexpect (?:to hear|an? \w+ from|an? (?:email|call|message|note|phone call))",
        r"\b(?:look|watch) out for (?:an? |our )?(?:\w+ )?(?:email|call|message|note|mail)\b",
        r"\byou (?:will|should|can) (?:be|have been) (?:contacted|notified|informed|told|updated)\b",
        r"\b(?:be|have been|are being) (?:contacted|notified|informed|told|updated|contacting|notifying|informing)\b",
        r"\b(?:start|begin) (?:contacting|reaching|notifying|informing|calling)\b",
        r"\bback (?:to|with) you\b",
        # They tell you, or send you something, whoever they are.
        rf"\b{SAY}(?:ing|s|es)? {BETWEEN}(?:to |with |at )?{YOU}\b(?:{OBJECT})?(?! (?:or|and) (?:me|us)\b)"
        r"(?! that (?:we|you|the|your|i|our|this|it)\b)",
        rf"\b{HAND}(?:ing|s|es|ting)? {BETWEEN}(?:(?:back )?(?:to|with) {YOU}\b|you{OBJECT})",
        rf"\b(?:get|send|ship|fire)(?:ing)?(?! your(?<=get your)) (?:the |your |that |a |an "
        rf"|this )?(?:\w+ )?{PAPER}\b(?: (?:over"
        rf"|across|out|off)\b)?",
        r"\banswer(?:ing)? (?:everything|it|them|all|your (?:mail|message|e-?mail|questions?|letter|note|application"
        r"|query))\b",
        r"\b(?:get|bring|post|pass|mail)(?:ting|ing)? you (?:the|an?|some|all|that)\b",
        r"\b(?:keep|leav)(?:e|ing)? you (?:waiting|hanging|without|dangling|in the dark)\b|\bhave to wait\b",
        r"\b(?:come|turn|get) (?:\w+ )?towards? you\b|\bhave (?:everyone|everybody|all|you) (?:told|informed)\b",
        r"\b(?:we|i|they|she|he) (?:will|should|would|hope to|expect to|shall) have (?:something|one|it|this|them)\b",
        rf"\b(?:e?mail|send|share|forward|confirm|post)(?:ing)? (?:out |over )?(?:the|an|a|this|our|my){OBJECT}",
        rf"\b(?:will|shall|should|to|is|are|gets?|being) (?:(?!not)\w+ )?(?:be |been )?{SENT}\b(?! (?:me|us)\b)",
        r"\b(?:will|should|shall|to|ought to) (?:\w+ )?(?:reach you|follow(?! (?:the|your|up)\b)|land|drop(?! you))\b",
        r"\bto follow(?= 0000)|\b(?:follows|incoming|coming your way|on its way to you)\b",
        rf"(?<!board )(?<!council )(?<!exam )\b(?:{PAPER}|{RESULT}|it|this|calls|rejections|notifications) (?:will "
        rf"|should |is to |to |is |are )?(?:go"
        rf"|goes|going|come|comes"
        rf"|arrives?) (?:out|(?:in|into) the (?:post|mail))\b",
        rf"\b(?:publish|announc|post|releas|communicat)(?:e|ing|s|es)? (?:\w+ )?{RESULT}\b",
        rf"\b{RESULT} (?:communicated|announced|shared|sent(?: out)?|published|made|issued)(?= 0000)",
        r"\b(?:to|will|should) (?:conclude|wrap up|finali[sz]e|come to a close)\b(?= 0000)",
        # Whatever they do with it: "the results shall be declared", "there will be an answer in your mailbox".
        rf"(?<!you )\b{FUTURE}\b(?: (?!(?:your?|and|but|discuss|talk|that|if"
        rf"|from)\b)[\w'-]+){{0,6}}? {NEWS}\b(?! to your)",
        rf"\b(?:sends?|gives?|gets?|puts?|makes?)(?: out)? (?:the |our |all |its )?{NEWS}\b",
        r"\bexpect (?:it|this|them|one|that|word)\b(?= 0000)|(?=0000)0+\W{1,3}(?:i |we )?promised?\b(?! (?:you|to|him"
        r"|her|them|us|me))",
        r"\b(?:heard?|hearing) nothing\b(?! from you)|\bno word\b(?! from you)",
        rf"\bnot (?:\w+ )?(?:receive|received|get|got|have) (?:an? |any |our )?(?:{PAPER}|{RESULT}"
        rf"|anything)\b(?! from you)",
        r"\bcan not (?:say|tell|confirm)(?: \w+){0,2}(?= 0000)|\bhave (?!\w+ed )(?:[\w'-]+ ){1,5}?for you\b"
        r"|\bgive you (?:one|it|that|this|them|something)\b",
        r"^\W*more(?: (?:news|details|info))?(?: (?:from me|soon|then))?\W{0,2}(?=0000)",
        rf"(?:^|[.;:,-] ?)\W*(?:the |your |an? )?(?:\w+ )?(?:{PAPER}|{RESULT}"
        rf"|call) from (?!you\b)[\w']+(?: \w+)?(?= 0000)",
        r"\b(?:candidates|applicants|everyone|everybody|finalists|all) (?:to be )?(?:informed|notified|told"
        r"|contacted)(?= 0)",
        r"\b(?:do|does|doing|make|makes|making) (?:the|my|our|her|his|their) (?:\w+ ){0,2}?(?:calls|letters|e?mails)\b",
        r"\b(?:e?mailing|calling|ringing|phoning|texting) (?:people|everyone|everybody|all|the lot)\b",
        r"\byou (?:then )?(?:get|have) your (?:yes|no|answer|news|decision|result|verdict|reply)\b(?: or (?:a )?no\b)?",
        r"\b(?:call|ring|phone|e?mail) (?:(?:all|each) )?(?:of )?the (?:(?:two|three|four|five|six|final|last"
        r"|remaining) )*"
        r"(?:candidates|applicants|finalists|shortlist(?:ed)?)\b",
        r"\b(?:first|second|next|last) (?:job|call|thing|mail|e-?mail|letter|task) (?:is|will be|goes to) (?:to )?you\b"
        r"|\byou (?:are|will be) my (?:first|second|next|last) (?:\w+ )?(?:job|call|mail|e-?mail|letter|task)\b",
        r"\bexpect [a-z]+'s (?:\w+ )?(?:call|e?-?mail|letter|message|note|answer|reply|decision)\b",
        r"\b(?:letters?|e?-?mails?|calls?|notices?|answers?|results?|replies|notifications?) to (?:(?:all|the"
        r"|all the) )?"
        r"(?:candidates|applicants|everyone|everybody|all|finalists)\b(?= 0000)",
        r"\b(?:be|am|is|are) on ?to you\b|\b(?:watch|look|keep an eye)(?: out)? for (?:it|them|that)\b"
        r"|\b(?:coming|on (?:its|their) way) to you\b",
        r"\breport back\b(?! to (?:us|me)\b)|\b(?:will|shall|to) be (?:announced|declared)\b",
        r"\b(?:sent|mailed|e-?mailed|forwarded|posted) to you\b|\bpick(?:ing)? up (?:\w+ ){1,4}with you\b"
        r"|\b(?:pick|take)(?:ing)? (?:this|it|things|that|your application|our conversation) (?:back )?up\b",
        r"\b(?:will|shall|then) write(?= (?:the )?0000|[.,;!]|$)|\bin front of you\b|\b(?:will|shall) get (?:it"
        r"|one|them)\b|\bcomes? (?:over )?to you\b",
        r"\b(?:write|text|e?mail) to (?:fix|arrange|set|agree|schedule|confirm)\b"
        r"|\bturn(?:ing)? (?:\w+ ){1,3}around\b",
        rf"\b{PAPER}\b(?: of \w+)? (?:will|shall|should) be (?:\w+ )?(?:issued|drawn up|signed|ready|available"
        rf"|released|prepared)\b",
        r"\b(?:first|second|next|last) (?:person |one )?to (?:know|hear)\b|\bcount on (?:an?|our|hearing|us)\b",
        # In the present tense, beside a date: "Monday evening I write", "I'm phoning on the 2nd".
        r"\b(?:i|we) (?:(?:then|also|personally|will|shall) )?(?:write|text|call|ring|phone|mail|e-?mail|answer|reply"
        r"|decide)"
        r"(?= (?:(?:on|in|at|by) )?(?:the )?0000|\W{0,2}$|[.,;!])",
        r"(?:(?<=0000 )|(?<=0000, ))(?:i|we) (?:(?:then|will) )?(?:write|text|call|ring|phone|mail|e-?mail"
        r"|answer|reply|decide)\b(?! in (?:the|our|a)\b)",
        r"\b(?:i|we|he|she|they|\w+) (?:am|are|is) (?:(?:then|also) )?(?:phoning|calling|ringing|writing|mailing"
        r"|texting"
        r"|emailing|messaging)(?= (?:you|on|in|by|everyone|everybody|all|0000))(?! you 0000(?: and)?\W{0,2} (?:to"
        r"|from"
        r"|about))",
        r"(?<!nice )(?<!good )(?<!great )(?<!lovely )(?<!pleasure )(?<!for )(?<!enjoyed )(?<!was )"
        r"\b(?:write|writing|talk|talking|speak|speaking) to (?:you|everyone|everybody|all|both|the (?:shortlist\w*"
        r"|finalists"
        r"|candidates|applicants|chosen|successful))\b(?! (?:about|for)\b)",
        rf"\b(?:finalists|candidates|applicants|everyone|everybody|all|each|successful \w+|shortlisted \w+) (?:will "
        rf"|shall "
        rf"|should )?(?:gets?|receives?|has|have|hears?) (?:an?|the|their|our|by|from) (?:\w+ )?(?:{PAPER}|{RESULT}"
        rf"|call|phone"
        rf"|us)\b",
        rf"\b(?:{PAPER}|{RESULT}|numbers|it|they|that|this)\b(?: (?!and\b)[\w'-]+){{0,5}}? (?:will |shall |should "
        rf"|to )?"
        rf"(?:arrives?|lands?|hits?|reach(?:es)?|be (?:in|with))\b(?: (?:to |in |with |at )?(?:you|your)\b"
        rf"| from (?:me"
        rf"|us)\b)",
        r"\bput (?:it|this|that|the offer|all that|everything) (?:down )?(?:in writing|on paper|to paper)\b",
        r"\bgive (?:you )?(?:an? |the |some )?(?:sign(?:al)?|sign of life|notice|shout|ring|bell|buzz|heads[ -]up)\b",
        r"\b(?:to |can |may |should |will )expect (?:me|us|him|her|them|mr\.? \w+|mrs\.? \w+|ms\.? \w+) (?=0000)",
        # You will have it.
        r"\byou (?:will |shall |should |are going to |are to )?(?:\w+ )?(?:be )?(?:have|get(?:ting)?|receiv(?:e"
        r"|ing)|find|see) "
        rf"(?:it|this|one|them|that|my|our|the|an?|some|something|from (?:me|us)|{RESULT})\b"
        rf"(?: (?!(?:for|to|on|in|by|about|and|before|when|time|weeks?|days?)\b)[\w'-]+){{0,4}}?"
        rf"(?: {RESULT}| {PAPER}| from (?:me|us|him|her|them|our|one)\b|(?: by (?:e-?mail|mail|post|letter"
        rf"|phone|text))?"
        rf"(?:(?= 0000)|(?=$)|(?=[.,;!])))",
        rf"\byou (?:will|shall|should) (?:have|receive|get) (?:(?!received|had|got|seen|reached|made|taken|come"
        rf"|decided)\w+ ){{0,4}}?(?:{RESULT}"
        rf"|{PAPER})\b",
        r"\byou (?:then )?(?:hear|get|have|receive|become) (?:(?:an?|the|my|our) (?:\w+ )?)?"
        r"(?:from )?(?:me|us|(?:\w+ ){0,2}?from (?:me|us|him|her|them))\b",
        r"\byou (?:will |shall )?be the first to know\b|\byou (?:will )?(?:become|get) (?:an? )?" + RESULT + r"\b",
        r"\bit in writing\b|\bon the (?:line|phone) (?:to|with) you\b|\byou have me on the line\b",
        rf"\b(?:expect|look (?:out )?for(?:ward to)?|await) (?:an?|my|our|her|his|their|the) (?:\w+ )?"
        rf"(?:{RESULT}|{PAPER}|call|whatsapp|text|line|word|ring)\b",
        # Contact, by other names.
        r"\b(?:make|take|taking|making) contact\b(?! with (?:us|me)\b)",
        r"\b(?:introduce|present) (?:him|her|them|my)sel(?:f|ves)\b|\bmake (?:him|her|them|my)sel(?:f|ves) known\b",
        r"\bpick(?:ing)? (?:(?!up)\w+ ){1,3}up (?:(?:again|the \w+) )?(?:with |to )you\b",
        r"\b(?:pass|forward|relay)(?:ing)? (?:it|this|that|them) (?:\w+ )?on\b|\bput you in the picture\b",
        r"\bcheck(?:ing)? in with you\b|\bout of your misery\b|\byour (?:message|mail|e-?mail|note) will be\b",
        r"\b(?:properly|proper|full|longer|detailed) (?:reply|answer|response)\b",
        r"\bmak(?:e|ing) (?:my|our|their|the) (?:(?:final )?(?:choice|decision|pick)|minds? up|call)\b",
        r"\bhave (?:this|it|everything) (?:all )?(?:wrapped up|sorted|decided|settled|made|closed)\b"
        r"|\bwrap (?:this|it|things|everything) up\b",
        rf"\b(?:promised|swear\w*|assured?|owe) (?:me|us|you)?(?:\w+ )*?(?:an?|the) {RESULT}\b",
        r"\b(?:i|we|they|he|she) (?:then )?(?:choose|decide|pick)s?\b",
        rf"\bno {RESULT}\b(?= 0000)|\bknow (?:anything|something|the outcome|the result)\b",
        r"^\W*(?:my |an? )?(?:(?:(?!your)\w+ )?answer|reply|verdict|yes or no"
        r"|decision)\b(?! was)[^.!?:]{0,12}?(?=0000)",
        rf"\bnotifying {YOU}\b",
        r"\b(?:check|watch|keep an eye on|look (?:in|at)) your (?:inbox|e-?mails?|phone|mail|mailbox|spam)\b",
        r"\bappointments? (?:\w+ ){0,3}?(?:confirmed|announced|approved|decided)\b",
        rf"\b(?<!your ){RESULT}\b(?: \w+){{0,3}}? (?:has|have|was|is|had|got|gets|will)(?: (?:been|to be|be"
        rf"|now))* (?:pushed|postponed"
        rf"|delayed|moved|deferred|put off|shifted|held up|extended)\b(?: (?:back|out|on))?",
        rf"\b(?:pushed|postponed|delayed|moved|deferred|put off|shifted)(?: back)? (?:the|our|this"
        rf"|their) (?:\w+ )?{RESULT}\b(?! on the)",
    ),
    weak=any_of(
        rf"\b(?:{CALL}|invit)(?:e|ing|s)? (?:at |to |out to )?{YOU}\b",
        r"\bgiv(?:e|es|ing) you (?:a|another) (?:\w+ )?(?:call|ring|shout|buzz|bell|tinkle)\b",
        r"\b(?:is|'s|are|am|be) (?:calling|ringing|phoning|texting|e?mailing|writing)\b"
        r"(?! (?:to|about|on behalf|regarding|from|with|in|because)\b)",
        rf"\b(?:will|shall|and|then) (?:{CALL}|text|ping|email"
        rf"|message)\b(?! (?:for|us|me|your|my|the|him|her"
        rf"|them|our|a|it)\b)"
        rf"|\bget back on the phone\b",
    ),
    patience=any_of(
        r"\b(?:give|allow|grant|giving|allowing) (?:us|me|them|the team)\b|\b(?:please |do )?allow (?:for )?(?=0000)",
        r"\b(?<=you )(?:to )?wait(?= 0000)|\bmind waiting\b|\b(?:please |kindly |you )(?:wait|hang on|hold on"
        r"|hang in there)(?= 0000)|\bhang(?: on| in there)?(?= 0000)|\bgive it\b",
        r"\bsleep on (?:it|this)\b|\bleave (?:it|this|that) with (?:me|us)\b|\bbear(?:ing)? with (?:us|me)\b"
        r"|\bfingers crossed\b"
        r"|\brequest to wait\b|\b(?:hold|hang|sit) tight\b|\bbe patient\b|\byour patience(?= 0000)",
        r"\b(?:(?:it|this|that|process|decision|review|approval|evaluation|which"
        r"|selection)\b(?: \w+){0,4}? takes?|need|needs|require|requires"
        r"|ask for|asked for|(?:it|that|this)(?:'s going to| will| may| might| could"
        r"| is going to) (?:\w+ )?be)(?: (?:us|until"
        r"|more|some|a|little|bit|of|time|about|still|just|at least|longer|extra"
        r"|maybe|probably|further))* (?=0000)",
        r"\b(?:it|this|that|process|decision|review|approval|evaluation|which)\b(?! \w+ you\b)"
        r"(?: \w+){0,4}? (?:take|takes|taking)\b",
    ),
    ask=any_of(
        r"\bno need\b|\bdo not (?:call|answer|write|reply|respond|send|contact|phone|e?mail)\b",
        r"\b(?:please|kindly|pls)\b(?<!patience )(?! (?:do )?(?:give|bear|allow|be patient|expect|note|know|rest|hold"
        r"|hang"
        r"|don|not|remember|be))",
        r"\b(?:could|can|would|will|might|may) you\b(?! (?:\w+ )?(?:hear|give us|give me|bear with|allow us)\b)",
        r"\blet(?:ting)? (?:us|me) know\b|\b(?:get|come|reach|be)(?:ing)? back (?:out )?(?:to|with) (?:us|me)\b",
        r"\b(?:hear|hearing|heard)(?: \w+)? from you\b|\breply to (?:us|me)\b",
        r"(?:, |; |: )(?:reply|respond|confirm|return it|sign it)\b|^\W*(?:send|return|submit|complete|upload"
        r"|confirm|reply|respond|fill|sign|book|pick|choose|apply|call|email"
        r"|contact|take|write|bring)\b(?! (?:to )?you\b)",
        r"\byou (?:have|need|must|should|may|could|ought|would)\b(?! (?:\w+ )?(?:expect|hear|have an?|receive"
        r"|get|know|be|see|have to wait|look|count on|find|learn|"
        r"not hear)\b)(?! not (?:yet )?heard)",
        r"(?<!to )(?<!with )(?<!for )\byou (?:will |would |should |can |could |to |have |not )*(?:reach(?:ed)?"
        r"|ma[dk]e|decided?|respond(?:ed)?|repl(?:y|ied)"
        r"|answer(?:ed)?|confirm(?:ed)?|send|sent|complete|completed|finish(?:ed)?|return(?:ed)?|sign(?:ed)?|write"
        r"|report"
        r"|choose|chosen)\b(?! (?:to )?you\b)",
        r"\b(?:this|the|your) (?:job|role|position|post) (?:requires|involves|means|includes)\b|\bin this (?:job|role"
        r"|position)\b",
        r"(?<!of )(?<!about )(?<!on )(?<!regarding )(?<!to )(?<!for )(?<!with )(?<!review )"
        r"(?<!reviewing )(?<!answering )(?<!answer )"
        r"\byour (?:documents?|submission|slides|references?|details|task|test|assignment|application)\b",
        r"\byour (?:\w+ )?(?:answer|decision|reply|response|confirmation|feedback|availability|acceptance|notice)\b",
        r"\b(?:(?<!our )(?<!my )(?<!internal )(?<!imposed )(?<!own )deadline|due date|cut-?off|closing date"
        r"|closes?|apply"
        r"|registration|applications? (?:close|are"
        r"|must|can|open|until))\b",
        r"\b(?:are|do|does|did|have|were) you\b|\b(?:would|does|is|will) (?:that|this|it) (?:work|suit|be ok)"
        r"|\bhow about\b",
        r"\bask(?:ing)? (?:that )?you\b(?! (?:to|for) (?:\w+ )?(?:hold|wait|bear|be patient|patience|time|days|hang))"
        r"|\brequest(?:ing)? (?:that )?you\b|\bwe do not need\b|\bhop(?:e|ing) you\b"
        r"|\b(?:like|love|need|want) to (?:know|hear|have|see|receive)\b|\bgrateful\b|\bappreciate\b"
        r"|\bneed from you\b|\bneed(?: \w+){0,2} your\b|\bexpect you\b|\bif you\b(?! (?:have not|do not|had not"
        r"|are not)\b)"
        r"|(?<!that is )(?<!that's )\b(?:once|when|until|after) you\b",
    ),
    other=any_of(
        r"\boffers?\b(?: \w+){0,5}? (?:valid|expires?|stands?|open|holds?|lapses?|good|remains?|until)\b"
        r"|\bvalid\b|\bexpires?\b",
        r"(?<!their )(?<!board )(?<!team )(?<!committee )(?<!panel )(?<!internal )(?<!0's )\bmeetings?\b",
        r"\b(?:interview|call|appointment|conversation|chat|session|round|assessment|presentation|onsite|slot|talk"
        r"|invite|invitation|event|workshop|webinar|visit|tour|lunch|coffee|dinner)s?\b",
        r"\b(?:meet|see|speak|talk|chat|catch up|connect|hop|join|joining|move|moved|reschedul\w+|schedul\w+|invit\w+"
        r"|seeing|meeting (?:with )?you|speaking|talking|interviewing|arrange|set up|book)\b",
        r"\b(?:shall|should|can|could) we\b|\blet (?:us|s)\b|\blet's\b|\blooking forward\b|\blook forward\b"
        r"|\bavailab\w+\b",
        r"\b(?:(?<!at )works?|suits?|whether|find (?:a|another|some) (?:\w+ )?(?:time|date|slot|day)|on file)\b",
        r"\b(?:want|fly|have) you (?:back|out|in|over|here)\b|\btakes? place\b|\btaking place\b|\bsee you\b",
        r"\b(?:start|starts|starting|begin|begins|beginning|onboard\w*|first day|relocat\w+|notice period|contract"
        r"|probation|salary|when you join|position|role|vacancy|opening|open)\b",
        r"\b(?:we|i|they|he|she|team|it) (?:\w+ly |have |had )?(?!(?:blocked|reserved|pencilled"
        r"|pledged|committed|resolved|vowed)\b)\w*(?!ee)\w\wed\b"
        r"|\bkeep(?:ing)? (?:your|the) (?:cv|details|application|file|resume|profile|documents|data|name|papers)\b",
        r"\b(?:was|were|met|spoke|talked|did|came|received|got|sent|applied|interviewed|decided|discussed"
        r"|thanks?|reached (?:us|me)"
        r"|thank|enjoyed|told|promised|mentioned|agreed|asked|last|since|ago|yesterday|posted|great to|nice to"
        r"|good to|pleasure|has been|have been|sending)\b",
        r"\b(?:(?<!from this )(?<!from our )(?<!from my )(?<!from the )office|closed|working hours"
        r"|opening hours|i work|reachable|reach me|reach us|day off|travel\w*"
        r"|public holiday|tak(?:e|es|ing) over|(?:we|office) (?:are )?mov(?:e|es|ing))\b",
    ),
    absent=any_of(
        r"\b(?:i|we) (?:am|are|will be|shall be)(?: \w+){0,2}? (?:out|away|off|ooo|back|absent|abroad|travelling"
        r"|traveling|on (?:my |our |\w+ )?"
        r"(?:leave|holiday|vacation|pto)|unavailable|returning)\b(?! (?:to you|with you|in touch|from an?\b)\b)",
        r"^\W*(?:away |out )?on (?:my |annual |parental |sick )?(?:leave|holidays?|vacation|pto)\b"
        r"|\bout of (?:the )?office\b|\booo\b|\b(?:my|our) (?:return|vacation|holiday|leave|absence)\b|\b(?:when"
        r"|once|until|as soon as) i\b"
        r"(?: \w+){0,2} (?:back|return)\b|\bon (?:my |our )?return\b",
    ),
    event=any_of(
        r"\b(?:meets?|meeting|met|assembly|council|shareholders|votes?|discuss\w*|reviews?|back|returns?"
        r"|finish\w*|complet\w+|conclud\w+|wrap\w*|vot\w+"
        r"|run|runs|interview(?:ing|s)?|reconven\w*|debrief\w*|decision|board|committee|panel|budget|approval"
        r"|sign-off|speak\w*|spoken|check\w*|seen|see|sign\w*|approv\w*|come in|gone through|decide\w*)\b",
    ),
    clause=any_of(r"\b(?:once|when|after|as soon as|following|until|till|since|whenever)\b"),
    then=any_of(
        r"\b(?:(?:in|by) the (?:afternoon|evening)|by (?:teatime|lunchtime|nightfall|evening)|then|afterwards?"
        r"|thereafter|straight after|right after|shortly after|soon after|(?:by"
        r"|at) (?:that|then)"
        r"|(?:that|the same|this) (?:very |same )?(?:day|morning|afternoon|evening|night)|on which day|after (?:that"
        r"|this|it"
        r"|which)|following that|immediately after|directly after"
        r"|right away|straight away|straightaway|at once|immediately|the moment|the minute"
        r"|as soon as (?:i|we) (?:get|have|hear|know|do|am|are))\b",
    ),
    vague=any_of(
        r"\b(?:soon|shortly|asap|a\.s\.a\.p|in due course|promptly|swiftly|in a timely|quickly|without delay"
        r"|as and when|in the near future|before long"
        r"|eventually)\b(?! as (?!possible))(?! after)|\bas soon as (?:(?:we|i|they) can|possible)\b"
        r"|\b(?:when|once|if|as soon as) (?:there is|there's|we have|i have|we get|i get) (?:one|any|some|something"
        r"|news|anything)\b"
    ),
    break_=any_of(
        r"[,;:()]|(?<=[a-z0]{3})\. (?!0)| [-–—]+ |[–—]",
        r"\b(?:and|but|so|because|while|whereas|although|though|which|however|when|once|if|since|(?<!one )or|then"
        r"|as soon as|after(?= \w+ (?:has|have))"
        r")\b",
        r"\b(?:we|i|you|they|she|he|hr) (?:will|shall|should|hope|aim|plan|expect|are|am|would|can|intend"
        r"|anticipate|have)\b",
    ),
    not_=any_of(r"\b(?:not|never|neither|nor|unlikely|nothing|no longer|(?<!yes or )(?<!yes or a )no)\b(?! later)"),
    past=any_of(
        r"(?<!as )\b(?:said|(?<!has )(?<!have )promised|hoped|(?<!is )(?<!are )planned|wanted|meant|intended|tried"
        r"|failed|managed"
        r"|forgot|unable|you (?:told|said|mentioned|wrote|asked)|been trying|(?:was|were) (?:going|about|hoping"
        r"|planning)|better|supposed"
        r"|(?<!is )(?<!are )expected"
        r"|told you)\b|\bwould have\b"
        r"|\bhad (?:hoped|planned|wanted)|\b(?:writing|pleased|happy|glad|sorry|delighted|like|regret|want|wish"
        r"|just|had|is|was|mail|email)"
        r" to (?:let|inform|update|notify|advise|tell|share|follow|reach|get)(?<!want to get)"
    ),
    future=any_of(
        r"\b(?:will|shall|should|would|going to|gonna|aim\w*|hop(?:e|es|ing)|plan\w*|expect\w*|intend\w*"
        r"|anticipat\w+|try"
        r"|trying|looking|can|could|may|might|want to|ought|due to|target\w*|likely|to|let me|let us (?!know)"
        r"|(?:we|i) (?:must|have to)|(?:obliged|bound|required|committed) to|if|until|check|watch|keep an eye"
        r"|typically|pushed|postponed|delayed|moved|deferred|put off|shifted|held up"
        r"|extended"
        r"|make (?:it|that) 0|call (?:it|that) 0|(?:are|get) (?:\w+ )?(?:answered|replied|responded)|follow 0"
        r"|usually|normally|generally|promise|decisions?|about to|working|think(?= (?:\w+ )?0))\b|^\W*(?:will|expect"
        r"|look|more|count"
        r"|rely|watch|plan|await|wait)\b"
        rf"|(?:^|: |- )\W*(?:(?:our|the|final|a|an) )*{RESULT}\b\W*(?=0|expected|due|likely|planned|coming|on its)",
        PRESENT,
    ),
    news=any_of(rf"\b(?<!your ){NEWS}\b(?! (?:requested|required|needed|wanted|from you))"),
    awaited=any_of(
        r"\b(?:once|upon|after|on|when|as soon as|of|from) (?:(?:i|we) (?:have |get )?|the )?(?:receiv\w+"
        r"|receipt|submission|submitt\w+)\b"
        r"|\b(?:once|when|as soon as) (?:i|we) (?:have|get|got) (?:it|them|your|these|those|everything|all)\b"
    ),
    returning=any_of(
        r"\b(?:back|return(?:s|ing|ed)?|(?:available|reachable|in (?:the )?office|contactable|online|resum\w+|work)"
        r" (?:again|as of|from)|resum(?:e|ing)|reopen\w*|be in (?:the office)?|respond|reply|answer"
        r"|get to (?:it|your))\b",
    ),
    away=any_of(
        r"\b(?:out|away|absent|off|leave|vacation|holidays?|pto|ooo|closed|unavailable|not (?:be )?(?:in"
        r"|available|reading|working"
        r"|able)|travel\w+|limited access|no access|sick|conference|absence|offsite|on the road|intermittent"
        r"|break)\b",
    ),
)
