"""Names in one form: folded letters, nicknames with their full form, parts of double-barrelled names."""

import re
import unicodedata
from functools import cache

_VARIANTS = """
abigail abi abbie abby gail; adam ad; adrian ade; agnes aggie nessie; alan al allan allen alun; albert bert bertie al;
alexander alex sandy alec alasdair alistair xander sasha; alexandra alex sandra sandy lexi alexa sasha; alfred alf
alfie fred; alice ali; alison ali aly allison alyson; amanda mandy; amelia amy millie; andrew andy drew andi; angela
angie ange; ann anne annie anna nan nancy; annabel bella annabelle; anthony tony ant antony; archibald archie; arthur
art artie; barbara barb barbie babs; barry baz; beatrice bea trixie beatrix; benjamin ben benny benji; bernard bernie;
brenda bren; bradley brad; brian bryan; bridget biddy bridie; cameron cam; carol carole caroline carolyn carrie caz;
catherine cathy kate katie kathy kitty katherine kathryn katharine cath kath kay catriona; charles charlie chas chuck;
charlotte charlie lottie lotte; christina chris tina chrissie christine kirsty; christopher chris kit topher; clifford
cliff; clive cli; colin col; daniel dan danny; danielle dani danni; david dave davey dai davie davy; deborah deb
debbie debs debra; denise den; dennis den denny denis; derek del derrick; desmond des; diana di diane dianne; dominic
dom dominick; donald don donny; donna don; dorothy dot dottie dolly; douglas doug dougie; duncan dunc; edmund ed eddie
ted ned; edward ed eddie ted ned teddy eddy; edwin ed eddie; eileen aileen; eleanor ellie nell nora eleanora elinor
lena; elaine lainey; elizabeth liz lizzie beth betty eliza libby bess bessie lisa elisabeth elspeth betsy lizzy; ellen
nell nellie ellie; emily em emmy millie; emma em emmy; eric rick; ernest ernie; ethel eth; eugene gene; evelyn evie
eve; florence flo florrie flossie; frances fran frankie fanny francesca; francis frank frankie; franklin frank;
frederick fred freddie freddy fredrick frederic; gabriel gabe; gareth gaz gary; gary gaz garry; geoffrey geoff jeff
jeffrey jeffery; george georgie; georgina georgie gina georgia; gerald gerry jerry ged; gerard gerry ged; gillian gill
jill jillian; gladys glad; gordon gord; graham graeme grahame; gregory greg gregor; gwendoline gwen gwendolyn; hannah
han; harold harry hal; harriet hattie harri; harrison harry; heather heth; helen nell lena helena; henry harry hal
hank; herbert herb bert; hilary hil hillary; howard howie; hugh huw hughie shug; ian iain; imogen immy; irene rene;
isaac zac ike; isabella isabel bella izzy isobel isabelle ella bel; jacob jake; jacqueline jackie jacqui jacky; james
jim jimmy jamie jem; jane janey janie; janet jan; janice jan janis; jason jay; jean jeanie jeannie; jennifer jen jenny
jenni; jeremy jem jerry jez; jessica jess jessie; jessie jess; joan joanie; joanna jo joanne joan joann; john jack
johnny jon johnnie; jonathan jon jonny john jonathon johnathan; joseph joe joey jo; josephine jo josie; joshua josh;
joyce joy; judith judy jude judi; julia julie jules; julian jules; juliet jules juliette; karen kaz karin; kayleigh
kay; keith kei; kenneth ken kenny; kevin kev; kimberley kim kimberly; laura lolly; laurence larry laurie lawrence lol;
leonard len lenny leo; leslie les lesley; lewis lew louis louie lou; lillian lily lil lilian; linda lin lynda lindy;
lorraine lorri; louise lou; lucy lu luce; luke lucas; lydia lyd; lynne lynn lyn; madeleine maddie maddy madeline;
malcolm mal; margaret maggie meg peggy marge margie greta daisy madge margo peg mags; maria ria marie; marilyn mari;
marion marian; marjorie marge; mark marc; martha marty; martin marty martyn; mary molly polly mamie may; matilda
tilly; matthew matt matty mathew; maureen mo; maurice mo morris; maxwell max; maximilian max; megan meg; melanie mel;
melissa mel missy; michael mike mick micky mickey mikey micheal; michelle shell chelle; mildred millie; mohammed
mohammad muhammad mohamed mohamad mo muhammed mohd md; monica mon; morgan mo; nadine nad; natalie nat; natasha tasha
nat; nathan nat nate; nathaniel nat nate nathan; neil nigel; niall neil; nicholas nick nicky nico nicolas; nicola
nicky nikki nic nichola; nigel nige; norman norm; oliver ollie oli; olivia liv livvy; oscar ozzy; pamela pam; patricia
pat patsy tricia trish paddy patti; patrick pat paddy padraig; paul pauly; paula pauline; penelope penny pen; peter
pete; philip phil phillip pip; philippa pippa pip; phoebe phoebs; priscilla cilla; rachel rach rachael; raymond ray;
rebecca becky becca bex; reginald reg reggie; rhiannon rhi; richard rick dick rich richie ricky dickie; robert bob rob
bobby robbie bert robin; roberta bobbie; rodney rod; roger rodge; roland roly rowland; ronald ron ronnie; rosemary
rose rosie; roy royston; rupert rup; russell russ; ruth ruthie; ryan ry; samantha sam sammy; samuel sam sammy; sandra
sandy; sarah sally sadie sara; sean shaun shawn; sharon shaz shaza; sheila shelagh; shirley shirl; sidney sid sydney;
simon si; sophie sophia soph; stanley stan; stephanie steph stephie; stephen steve steven stevie ste stephan; stewart
stuart stu stew; susan sue susie suzy suzanne suzie susannah; sylvia syl; tabitha tabby; tamsin tam; terence terry
terrence tel; teresa terry tess tessa theresa; theodore theo ted teddy; thomas tom tommy thom; timothy tim timmy;
tobias toby; tracey trace tracy; trevor trev; valerie val; vanessa nessa; veronica ronnie vera; victor vic; victoria
vicky vikki tori vic vicki; vincent vince vinny; violet vi; virginia ginny ginger; vivien viv vivienne vivian; walter
wally walt; wendy wen; wilfred wilf fred; william will bill billy willy liam wills; winifred winnie freda; yvonne von;
zachary zac zach zak; zoe zo; aleksandra ola; katarzyna kasia; malgorzata gosia; agnieszka aga; stanislaw staszek;
abdul abdullah; fatima fatimah; ahmed ahmad; yusuf yousuf yousef; hussain hussein husain; mustafa mustapha; ibrahim
ebrahim; aisha ayesha aysha; khadija khadijah; zainab zaynab; omar umar; ali aly; syed sayed said; sanjay san; rajesh
raj; sukhdeep sukh; gurpreet gurp; harpreet harp; manpreet man; olufemi femi; oluwaseun seun; chukwuemeka emeka
"""

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor rev revd reverend sir dame lord lady cllr councillor master fr sister pc sgt "
    "capt major col hon judge madam".split()
)
PARTICLES = frozenset("de da di du la le van von der den del al el bin ibn ap mac mc o st ter ten dos das".split())
_FORMS = re.compile(r"[^a-z]+")
_SUFFIX = frozenset("jr snr sr jnr ii iii obe mbe cbe phd jp bsc ba ma".split())


@cache
def _roots() -> dict[str, frozenset[str]]:
    roots: dict[str, set[str]] = {}
    for line in _VARIANTS.replace("\n", " ").split(";"):
        first, *others = line.split()
        for name in (first, *others):
            roots.setdefault(name, set()).add(first)
    return {name: frozenset(of) for name, of in roots.items()}


@cache
def canonical_given(name: str) -> str:
    """The full form of a folded given name, where there is just one ("bill" -> "william"); else the name itself."""
    roots = _roots().get(name, frozenset())
    if name in roots:
        return name
    return next(iter(roots)) if len(roots) == 1 else name


@cache
def same_by_nickname(one: str, other: str) -> bool:
    """Whether two folded given names can be forms of one name ("liz" and "beth", "alex" and "sandra")."""
    return bool(_roots().get(one, frozenset((one,))) & _roots().get(other, frozenset((other,))))


_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "ł": "l", "Ł": "L", "đ": "d", "þ": "th"})


def folded(text: str) -> str:
    """Lower case, without diacritics."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_SPECIAL))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def tokens(text: str) -> list[str]:
    """The letters-only words of a name; apostrophes join ("O'Neill" -> "oneill"), hyphens part."""
    joined = folded(text).replace("'", "").replace("\u2019", "").replace("`", "")
    return [word for word in _FORMS.split(joined) if word] or _other_script(joined)


def _other_script(text: str) -> list[str]:
    return [
        "".join(letter for letter in word if letter.isalpha()) for word in text.split() if any(map(str.isalpha, word))
    ]


def given_name(text: str) -> str:
    """The first given name, folded; a title before it is left out."""
    words = [word for word in tokens(text) if word not in TITLES]
    return words[0] if words else ""


def family_name(text: str) -> str:
    """The family name, folded, its parts joined by "-"; particles are joined to what follows ("de la cruz")."""
    words = [word for word in tokens(text) if word not in _SUFFIX]
    parts: list[str] = []
    prefix = ""
    for word in words:
        if word in PARTICLES:
            prefix += word
            continue
        parts.append(prefix + word)
        prefix = ""
    return "-".join([*parts, prefix] if prefix else parts)


def split_full_name(text: str) -> tuple[str, str, str, str]:
    """Title, given, middle and family name of "Mr John A. Smith" or "Smith, John A."; "" where there is none."""
    if "," in text:
        family, _, rest = text.partition(",")
        title, given, middle, last = _in_order(rest.split())
        return title, given, " ".join(word for word in (middle, last) if word), family.strip()
    return _in_order(text.split())


def _in_order(words: list[str]) -> tuple[str, str, str, str]:
    titles: list[str] = []
    while words and folded(words[0]).strip(".") in TITLES:
        titles.append(words[0])
        words = words[1:]
    while len(words) > 1 and folded(words[-1]).strip(".") in _SUFFIX:
        words = words[:-1]
    title = " ".join(titles)
    if not words:
        return title, "", "", ""
    if len(words) == 1:
        return (title, "", "", words[0]) if titles else (title, words[0], "", "")
    start = len(words) - 1
    while start > 1 and folded(words[start - 1]) in PARTICLES:
        start -= 1
    return title, words[0], " ".join(words[1:start]), " ".join(words[start:])
