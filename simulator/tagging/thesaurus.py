"""Words and phrases that come to the same on a service desk: what they mean, for a tagger that saw few sentences.

English, and nothing of one trade: a library adds its own (`scorecards/meanings.yaml`). A phrase may stand under several
meanings, and the longest one that fits counts. Which move is meant is learned from the library; these only let it learn
from `reimburse` about `refund`.
"""

from collections.abc import Mapping, Sequence

from simulator.tagging.english import stem, words_of

MEANINGS: Mapping[str, str] = {
    "cancel": (
        "cancel|cancell|canceled|cancellation|cancelation|close|closed|closing|closure|shut down|shut off|"
        "shut it off|shut it down|terminate|termination|discontinue|disconnect|close out|close down|"
        "end the service|end your service|end the contract|end it|stop the service|stop your service|deactivate"
    ),
    "active": (
        "active|still open|live|up and running|in effect|in force|still running|still going|still on|open account"
    ),
    "enroll": "enroll|enrolled|enrollment|enrolment|enrol|sign up|signed up|registered",
    "pay": (
        "pay|paid|payed|payment|paymnet|settle|clear|cleared|take care of|taken care of|square|squared|pay off|"
        "paid off|remit|bring current|catch up|get caught up|knock out"
    ),
    "owe": (
        "owe|owed|owing|past due|pastdue|overdue|outstanding|arrears|arrear|behind|delinquent|unpaid|due|late|"
        "open bill|back payments|debt|missed payment"
    ),
    "balance": "balance|balence|amount|total|sum|what is owed|what you owe|amount due",
    "current": (
        "current|up to date|paid up|good standing|caught up|zero balance|balance is zero|all paid|paid in full|"
        "all set|all square|paid through"
    ),
    "card": (
        "card|credit card|debit card|bank account|checking account|visa|mastercard|routing number|"
        "account on file|card on file|payment method"
    ),
    "credit": (
        "credit|refund|reimburse|reimbursement|adjustment|adjust|money back|give back|credited|refunded|"
        "compensate|compensation|put back"
    ),
    "waive": (
        "waive|forgive|forgiven|write off|written off|write that off|write it off|wipe|wiped|wipe out|erase|wave|"
        "forget about|do not worry about|let it go|cancel out|cross out|scratch|zero out|void|strike"
    ),
    "remove": (
        "remove|removed|removal|take off|taken off|take it off|take you off|taking you off|took you off|delete|"
        "drop|switch off|switch it off|switched off|turn off|turn it off|turned off|turn that off|get you off|"
        "disable|pull you off|pull|unenroll|opt out|opt you out|stop|knock off|come off|comes off|undo"
    ),
    "pause": ("pause|paused|hold|on hold|freeze|frozen|suspend|suspended|vacation|holiday|break|stop for a while|skip"),
    "bill": "bill|invoice|statement|billed",
    "charge": "charge|charges|fee|fees|line item|item|line",
    "call": "call|calls|calling|called|phone|phoned|ring|ringing|dial|dialing|contact|contacted",
    "callback": (
        "call back|call us back|call me back|calls back|calls us back|calling back|return call|return our call|"
        "return the call|return my call|ring back|ring us back|give us a call|gives us a call|call us|calls us|"
        "phone us|phone back|get back to us|gets back to us|callback"
    ),
    "system": (
        "system generated|system-generated|automatic|automatically|automated|by itself|by themselves|"
        "on their own|on its own|computer|auto generated|autodialer|dialer|dialler|robocall|auto dialer|machine|"
        "software|robot|no person|not a person|nobody picks|auto"
    ),
    "list": "list|calling list|call list|phone list|do not call list|do-not-call list|calling queue",
    "message": "message|msg|leave word|jot|write down|pass along|pass on|take down",
    "tell": (
        "tell|telling|told|inform|informed|let know|let him know|let her know|let them know|let you know|"
        "let me know|let us know|lets us know|advise|notify|relay|say to|give word|mention to"
    ),
    "third": "he|she|him|her|his|hers|he or she|him or her|his or her|them",
    "kin": (
        "husband|wife|mother|father|mom|dad|mum|son|daughter|sister|brother|parent|aunt|uncle|spouse|roommate|"
        "grandma|grandmother|grandfather|partner"
    ),
    "holder": (
        "customer|account holder|accountholder|holder|account owner|owner|mr|mrs|ms|person on the account|"
        "name on the account|whose name"
    ),
    "authorize": (
        "authorize|authorized|authorization|authorise|permission|allowed|allow|permitted|consent|add you|"
        "added to|add you to|list you|listed on|on the account|act for|speak for|speak on behalf|on behalf|"
        "power of attorney|authorised user|authorized user|say so|okay from"
    ),
    "discuss": (
        "discuss|go over|talk about|share|speak about|details|detail|disclose|get into|talk to anyone|"
        "information|private|privacy|confidential|personal"
    ),
    "tech": (
        "technician|tech|techs|repairman|serviceman|service man|our guy|engineer|installer|crew|specialist out|"
        "electrician|someone out|somebody out|service call|service visit|appointment|truck|field"
    ),
    "repair": ("repair|fix|fixed|visit|come out|comes out|send out|look at it|swap|replace|come by|service visit|book"),
    "problem": (
        "issue|issues|problem|problems|trouble|going wrong|wrong|fault|broken|glitch|matter|what happened|"
        "going on|happening|error|complaint|concern"
    ),
    "notes": (
        "note|notes|noted|ticket|tickets|record|recorded|history|documented|logged|log|written up|marked down|"
        "mark|marked|write|put down|jotted"
    ),
    "receive": (
        "receive|received|get|got|came in|come in|arrive|arrived|on file|reached us|have|in the system|in hand"
    ),
    "find": (
        "find|found|see|seeing|shows|show|showing|showed|look|looking|looked|looks|evidence|sign|trace|"
        "indication|indicate|search|searched|proof|pull up|screen|listed as|says"
    ),
    "formal": (
        "formal|formally|official|officially|process|procedure|steps|proper|properly|formalities|completed|"
        "complete|finish|finished|go through|gone through|went through|finalized"
    ),
    "over": (
        "over|expired|expire|expires|passed|past|run out|ran out|lapsed|too late|gone|no longer|closed already|"
        "is up|deadline|missed|used up"
    ),
    "within": "within|inside|still in|in time|not over|still open|still have time|remaining|left",
    "agreement": "agreement|contract|term|terms|paperwork|document|what you signed|conditions",
    "sign": "sign|signed|signature|agreed|agree to|agreed to",
    "use": "use|using|usage|used|arm|armed|turned it on|switch it on|touch|unused",
    "must": (
        "must|have to|has to|need to|needs to|required|require|requires|necessary|got to|supposed|obliged|needed|"
        "mandatory|need|needs|calls for|asks for|part of"
    ),
    "first": "first|before|until|till|unless|prior|only once|only after|as soon as|once",
    "help": "help|assist|help you|work on|start|begin|look into|support",
    "ifnot": (
        "if it stays|if it is not|if nothing|if not paid|if you do not|stays unpaid|remains|goes unpaid|"
        "left unpaid|not paid"
    ),
    "plan": (
        "payment plan|installment|instalment|payment arrangement|arrangement|split|spread|parts|part|break it up|"
        "break it down|pieces|several payments|smaller payments|half now|divide|over time|a little each|"
        "monthly payments|stretch|bit by bit|chunks"
    ),
    "confirm": (
        "confirm|confirming|confirmed|is that right|is that correct|is this correct|correct|go ahead|verify|"
        "sound right|yes or no|say yes|double check|repeat|you are okay with|are we good|before i run|run|"
        "process|proceed|just to be clear|making sure"
    ),
    "today": (
        "today|now|right now|right away|immediately|tonight|this minute|on the phone|while i have you|"
        "straight away|this moment|as of today|effective|on the spot"
    ),
    "date": (
        "payday|pay day|paycheck|tomorrow|next week|next friday|promise|promised|by then|on that day|that day|"
        "on the first|date|the day"
    ),
    "later": (
        "end of the month|end of month|month end|months end|end of the term|end of your term|end of the contract|"
        "next month|last day|the 30th|the 31st|month is over|at the end|when the month|"
        "coming month|as of the first|end of the year"
    ),
    "discount": (
        "discount|cheaper|lower price|lower rate|lower|reduce|reduced|free month|month free|months free|free|"
        "better rate|better price|deal|downgrade|smaller plan|smaller package|basic plan|basic package|promo|"
        "promotion|percent|percent off|special|save|half price|offer|cut"
    ),
    "transfer": (
        "transfer|transferring|transferred|connect|connecting|connected|put through|put you through|"
        "putting you through|hand you|handing you|pass you|switch you|get you over|bring in|send you over|patch|"
        "on the line|bring you"
    ),
    "dept": (
        "department|departments|team|colleague|colleagues|other team|supervisor|"
        "specialist|people who|right person|right people|someone who|somebody who|"
        "others"
    ),
    "sorry": "sorry|apologize|apology|apologies|apologise|regret|my bad|forgive us|pardon",
    "feel": (
        "frustrated|frustrating|frustration|upset|upsetting|annoyed|annoying|angry|mad|stress|stressful|worrying|"
        "worried|worry|awful|tough|exhausting|irritated|irritating|tiring|rough|terrible|horrible|feel|feels|"
        "feeling|scary|difficult|unpleasant|fed up|disappointed|disappointing|aggravating|maddening|infuriating|"
        "in your shoes|in your place|nobody likes|no fun|your position|hard time|lot to deal|headache|unfair|"
        "nerve|drive me|tired|anxious|hurt|pain|blame you"
    ),
    "understand": (
        "understand|understood|hear you|i hear|got it|get it|gotcha|i see|follow you|following you|makes sense|"
        "make sense|fair|fair enough|okay|alright|all right|right so|so what you are saying|what you are saying|"
        "you are saying|you are telling|straight|listening|point|noted|clear to me|with you"
    ),
    "calm": (
        "calm|calm down|lower your voice|voice|yell|yelling|shout|shouting|scream|screaming|language|swear|"
        "swearing|curse|cursing|tone|polite|relax|breath|breathe|raise|raising|settle down|civil|respectful|rude|"
        "cool it|take it easy|insult"
    ),
    "collect": (
        "collection|collections|collection agency|collector|collectors|attorney|lawyer|lawyers|legal|legally|"
        "court|sue|lawsuit|legal department|agency|bureau|judge"
    ),
    "score": (
        "credit score|credit rating|credit report|credit history|credit bureau|credit file|your credit|rating|"
        "score|bad credit|loan|mortgage"
    ),
    "should": (
        "should have|ought to have|could have|if you had|had you|would not have|your responsibility|"
        "responsibility|your job|your own|up to you|on you|your fault|fault|you did not|you never|you should|"
        "neglected|forgot|ignored|your part|you waited|you let"
    ),
    "contra": (
        "not true|not what happened|not correct|is not right|not right|that is not|actually|in fact|incorrect|"
        "mistaken|never happened|never said|wrong about|with respect|contrary|otherwise|facts|the truth|"
        "did happen|not how|beg to differ|disagree"
    ),
    "nohelp": (
        "nothing i can do|nothing we can do|not help|can not help|hands are tied|not my department|"
        "not our department|not my job|policy|the rules|rules|out of luck|that is how it is|"
        "that is the way it is|nothing more|nothing else|no way|can not do anything|can not do that|"
        "take it or leave|not my problem|no option|nothing to be done|what it is"
    ),
    "bye": (
        "goodbye|good bye|bye|have a good|have a great|have a nice|have a wonderful|have a lovely|take care|"
        "thanks for calling|thank you for calling|enjoy|nice day|good day|rest of your day|so long|talk soon|"
        "all the best|good evening|weekend"
    ),
    "hello": (
        "hello|hi|hey|good morning|good afternoon|my name|speaking|morning|afternoon|this is|welcome|"
        "you have reached|greetings"
    ),
    "thanks": "thank|thanks|appreciate|grateful|kind of you|nice of you|generous",
    "why": (
        "why|reason|reasons|made you|makes you|what is behind|behind this|how come|motivation|brought this on|"
        "cause|caused|led you|leading you|led to|prompted|what has changed|decision|decide|deciding"
    ),
    "askwhat": (
        "what happened|what is happening|what has been|what is going|what is wrong|what went wrong|what seems|"
        "tell me|walk me|how long|how often|since when|when did|describe|explain to me|fill me in|what is the|"
        "whole story|hear more|catch me up|more about"
    ),
    "who": (
        "who am i|who is this|who do i|may i have your name|your name|name please|get your name|ask your name|"
        "who i am|whom|who are you|am i speaking|speaking with|speaking to|am i talking|is this"
    ),
    "review": (
        "review|reviewed|look at whether|look into|evaluate|consider|considered|check whether|check if|see if|"
        "see whether|assess|request|submit|decide|eligible|possible|qualify|possibly|may be|might"
    ),
    "owner": (
        "personally|myself|my responsibility|i will see to|i will make sure|make sure|ownership|own this|i own|"
        "leave it with me|what i can do|in my power|out of my hands|my hands|on me|count on me|i will handle|"
        "i will stay|stay on|my promise|follow up|my part|i take|you have my"
    ),
    "can": "can|could|able|possible|may",
    "cannot": (
        "can not|could not|not able|unable|not possible|not allowed|not permitted|no authority|"
        "do not have the authority|may not|not authorized|no way to|not in a position|impossible"
    ),
    "will": "will|going to|let me|would|shall|about to",
    "not": "not|never|no|none|nothing|without|nobody|neither|nor|any",
    "we": "i|we|us|me|my|our",
    "you": "you|your|yours|yourself|sir|madam",
    "leave": "leave|take a message|write this down",
    "stops": "stop|halt|cease|no more|quit|end",
    "keep": "keep|stay|staying|remain|continue",
    "lose": "lose|losing|lost|shut off|service stops|interrupted|interruption|goes off|cut off",
    "otherpay": (
        "pay for|pay on|pay her|pay his|pay their|your card|your own card|your payment|from you|you paying|"
        "you want to pay"
    ),
}
"""Meaning to its phrases, with `|` between them: of any desk that takes money and calls."""

LITTLE = frozenset(
    word.text
    for word in words_of(
        "a an the this that these those it's is are was were be been am of to for in on at with and or so but as just"
        " really well please then there here very too also do does did if by from up out about"
    )
)
"""Words that are passed over where they stand in no phrase."""


class Thesaurus:
    """The meanings above with those of a library: it adds meanings of its own, and phrases to those that are known."""

    def __init__(self, own: Mapping[str, Sequence[str]] | None = None) -> None:
        """`own`: meaning to its phrases, as a library has them."""
        phrases = {meaning: tuple(texts.split("|")) for meaning, texts in MEANINGS.items()}
        for meaning, texts in (own or {}).items():
            phrases[meaning] = (*phrases.get(meaning, ()), *texts)
        self.words = frozenset(word.text for texts in phrases.values() for text in texts for word in words_of(text))
        """Every word in a phrase: with those of the library, the words that the tagger knows."""
        self._phrases: dict[tuple[str, ...], list[str]] = {}
        for meaning, texts in phrases.items():
            for text in texts:
                self._phrases.setdefault(tuple(stem(word.text) for word in words_of(text)), []).append(f"={meaning}")
        self._longest = max(map(len, self._phrases))

    def meanings(self, stems: Sequence[str]) -> list[list[str]]:
        """What a clause says, place by place: the meanings of a phrase, or a word that has none; no little words.

        A meaning begins with `=`, which no word does.
        """
        found: list[list[str]] = []
        start = 0
        while start < len(stems):
            for length in range(min(self._longest, len(stems) - start), 0, -1):
                phrase = tuple(stems[start : start + length])
                if phrase in self._phrases:
                    found.append(self._phrases[phrase])
                    start += length
                    break
            else:
                if stems[start] not in LITTLE:
                    found.append([stems[start]])
                start += 1
        return found


GENERAL = Thesaurus()
"""What is known of any desk."""
