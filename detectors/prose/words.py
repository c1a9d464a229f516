"""Words that open a name, and words that no name contains: titles, months, roles, places, organisations."""

TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor cllr councillor alderman rev revd reverend father fr sir dame lord lady"
    " baroness master pc pcso dc ds di dci dsu sgt sergeant inspector insp judge imam rabbi sheikh mayor pastor bishop"
    " captain capt major col colonel lt messrs hon rt nurse sister auntie aunty aunt uncle nan nanny grandma"
    " cllrs councillors drs profs revs".split()
)
SEVERAL = {
    "cllrs": "cllr", "councillors": "councillor", "messrs": "mr", "drs": "dr", "profs": "prof", "revs": "rev",
}  # fmt: skip
"""Titles that head a list of persons, with the title of each."""
SEXES = {
    "mr": "m", "sir": "m", "lord": "m", "master": "m", "uncle": "m", "fr": "m", "father": "m", "mrs": "f", "ms": "f",
    "miss": "f", "dame": "f", "lady": "f", "baroness": "f", "aunt": "f", "auntie": "f", "aunty": "f", "nan": "f",
}  # fmt: skip
WEAK_TITLES = frozenset(
    "father sister major judge mayor master nurse nan aunt uncle doctor inspector captain "
    "sheikh bishop lord fr imam pastor captain major col lt hon rt".split()
)
PARTICLES = frozenset(
    "ferch verch de da do dos das del della di du la le van der den von zu bin ibn binti bint al el ap ab ben y".split()
)

STREET_WORDS = frozenset(
    "road rd street st. avenue ave lane close drive crescent gardens gdns terrace place square way walk mews row grove"
    " rise hill court ct house mansions towers tower point lodge villas green park broadway parade estate yard gate"
    " wharf quay embankment bridge common heath circus hill approach buildings block heights rents passage alley"
    " terr yd gdn sq cres clo est trail roundabout playground allotments"
    " cemetery crematorium reservoir canal flats cottages cottage bank view vale mead croft field "
    "fields end wood woods bush market arcade".split()
)
ORG_WORDS = frozenset(
    "school academy college nursery primary secondary infant infants junior grammar high university hospital surgery"
    " clinic practice centre center trust foundation council borough ward constituency department dept directorate"
    " team service services unit office offices library museum theatre church mosque temple synagogue chapel cathedral"
    " parish hall hostel hotel pub inn shelter refuge home homes ltd limited plc llp llc inc group partners partnership"
    " partnerships associates solicitors consultants consulting architects surveyors contractors systems software"
    " solutions technologies bank society union association federation charity committee board panel forum cabinet"
    " commission authority agency institute police force court tribunal prison hmp station airport stadium gallery"
    " project programme scheme fund grant award prize act bill bylaw regulations order policy plan strategy framework"
    " report review inquiry standard code guidance model index scale test score syndrome disease road street avenue"
    " gardens estate press news times gazette post magazine radio cup league fc united rovers village farm hub"
    " campus sixth form ofsted nhs gp consortium cooperative co-operative company holdings properties lettings care"
    " catering cleaning building construction engineering supplies stores shop cafe bakery restaurant".split()
)
ROLE_WORDS = frozenset(
    "officer manager director head lead leader social worker practitioner coordinator co-ordinator administrator admin"
    " assistant adviser advisor caseworker case housing benefit benefits tax council customer revenues senior principal"
    " deputy chief executive interim acting team member members chair chairman chairwoman chairperson vice clerk"
    " secretary treasurer governor governors teacher headteacher tutor lecturer therapist psychologist psychiatrist"
    " physiotherapist consultant surveyor engineer technician inspector solicitor barrister legal lawyer accountant"
    " auditor analyst developer architect planner planning enforcement environmental health safety welfare support"
    " outreach tenancy tenant tenants landlord resident residents applicant claimant client customer patient pupil"
    " student child children young person people parent parents carer carers guardian mother father mum dad son"
    " daughter brother sister husband wife partner family friend neighbour neighbours witness victim suspect defendant"
    " complainant appellant employee staff candidate volunteer driver cleaner receptionist caretaker warden cllr"
    " councillor councillors independent reviewing designated safeguarding midwife visitor matron doctor".split()
)
OTHER_WORDS = frozenset(
    "the a an and or of in on at to by for my our your his her its we he she it they this that these those so as if but"
    " not is was are were be been has had have do did i you me him them us what who whom whose which when where why how"
    " because then than while since until unless although though however also again here there could would should must"
    " might can cannot can't don't doesn't didn't hasn't haven't isn't wasn't won't i'm i've i'll i'd it's that's he's"
    " she's we're you're they're let's there's what's if after before during under over into onto about above below"
    " between through without within against per via re just only even still never always often perhaps maybe please"
    " some any many much more most several both each every either neither nobody somebody anybody everybody nothing"
    " something anything everything someone anyone everyone ok okay lol haha"
    " january february march april june july august september october november december jan feb mar apr jun jul aug sep"
    " sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat"
    " sun today yesterday tomorrow morning afternoon evening spring summer autumn winter christmas easter ramadan eid"
    " diwali dear hi hello yours sincerely faithfully regards kind best thanks thank please note subject date ref"
    " reference re cc bcc from to sent attachments page section appendix annex table figure part item agenda minutes"
    " dob nino nhs ehcp send mash lado dbs iro irs hmrc dwp pip esa jsa uc dhp rtb asb gdpr foi dpa sar ico"
    " universal credit income support pension allowance credits london england english britain british uk scotland"
    " wales welsh ireland irish europe european asian african caribbean black white mixed other muslim christian hindu"
    " sikh jewish buddhist catholic french german spanish polish romanian turkish somali bengali arabic urdu hebrew"
    " african pakistani indian bangladeshi nigerian ghanaian jamaican chinese american"
    " yom kippur rosh hashanah passover hanukkah vaisakhi ashura lent advent"
    " vcalendar vcard vevent valarm vtimezone vjournal"
    " microsoft teams outlook excel word sharepoint"
    " google zoom whatsapp facebook twitter instagram adobe oracle sap windows office azure capita civica northgate"
    " academy mosaic liquidlogic framework orchard locata jontek agresso itrent iclipse idox uniform confirm jadu"
    " north south east west central upper lower great little new old royal saint st yes no none n/a tbc unknown"
    " private confidential official sensitive draft final version copy signed print name surname forename address"
    " postcode telephone tel mobile phone email fax web website www details information form notes note action"
    " actions next steps background summary conclusion recommendation recommendations decision outcome assessment"
    " introduction contents overview purpose scope discussion apologies present attendance "
    "absent attendees invoice payment"
    " amount total balance account statement receipt order number no. urgent important "
    "reminder notice warning rent arrears"
    " repair repairs lettings homelessness homeless options register choice based allocation allocations adult adults"
    " early help intervention education skills highways waste recycling parking licensing leisure libraries finance"
    " corporate democratic digital human resources procurement commissioning public community communities equality"
    " diversity inclusion environment regeneration growth property property assets democracy "
    "scrutiny audit risk borough mental".split()
)
NEVER = (ORG_WORDS | ROLE_WORDS | OTHER_WORDS | STREET_WORDS) - TITLES
"""Words at which a run of capitals is cut: none of them is part of a name."""
SURNAMES_TOO = frozenset(
    "hill green park wood woods field fields church bridge bush marsh mills ward hall banks bank wells lane place court"
    " house rose heath grove way bishop miles read cooper parsons child young close may march friday christmas english"
    " french irish welsh scotland london ireland england west north east south black white "
    "brown new old noble price case"
    " head power little moody small law chambers gates gate street vale croft drew sharp marks best dear great long"
    " short rich savage stout hope day week summer winter spring august april june jan mark will grant page bill"
    " royal saint post cook baker butcher farmer carter mason potter taylor tanner archer fisher shepherd knight king"
    " prince duke lord lady pope abbot monk mead end bell castle tower forest rivers lake pool poole holmes home homes "
    " inns press major self ash order craft rowe victor solomon dean love bond gold silver summers winters frost snow"
    " gardens garden view villa kitchen kitching gale moss cotton buck bull wolfe fox peacock "
    "swan crane finch partridge"
    " sun stone steel flint wall post cross orchard ".split()
)
"""Words of the lists above that are surnames or given names as well: they cut only where no given name or title
stands before them."""
RELATIONS = frozenset(
    "son daughter wife husband partner mother father mum dad mam brother sister child baby grandson granddaughter niece"
    " nephew grandmother grandfather nan aunt uncle cousin friend neighbour carer girlfriend boyfriend stepfather"
    " stepmother stepson stepdaughter twin sibling sons daughters children siblings twins colleague"
    " named called".split()
)
SAYING = frozenset(
    "said says told asked reported reports stated states explained advised called rang phoned emailed wrote was is has"
    " had lives lived attends attended moved went came wants wanted needs needed feels felt presented denies denied"
    " does did will would can cannot can't could didn't doesn't wasn't isn't hasn't won't and who agreed confirmed"
    " disclosed described appeared seems seemed became started stopped left returned remains continues likes"
    " prefers".split()
)
PLACES = frozenset(
    "london croydon lewisham southwark lambeth hackney camden islington haringey enfield barnet brent ealing hounslow"
    " hillingdon harrow richmond kingston merton sutton bromley bexley greenwich newham redbridge havering barking"
    " dagenham walthamstow westminster kensington chelsea hammersmith fulham wandsworth peckham brixton tottenham"
    " stratford deptford bermondsey clapham battersea tooting streatham norwood dulwich woolwich catford ilford romford"
    " wembley southall hayes uxbridge feltham edmonton finchley hendon hampstead highgate paddington shoreditch bow"
    " bethnal poplar stepney whitechapel dalston stoke newington birmingham manchester "
    "liverpool leeds sheffield bristol"
    " newcastle nottingham leicester coventry cardiff swansea edinburgh glasgow aberdeen dundee belfast dublin brighton"
    " southampton portsmouth plymouth exeter oxford cambridge norwich ipswich luton bedford "
    "reading slough watford essex"
    " kent surrey sussex hertfordshire middlesex berkshire suffolk norfolk dorset devon cornwall somerset yorkshire"
    " lancashire africa asia europe america china india pakistan bangladesh nigeria ghana "
    "somalia eritrea ethiopia kenya"
    " uganda zimbabwe jamaica turkey poland romania france germany spain italy portugal syria iraq iran afghanistan"
    " sudan egypt morocco albania ukraine russia israel palestine lebanon jordan ireland lagos accra dhaka sylhet"
    " mogadishu kingston kabul lahore karachi delhi mumbai punjab kashmir istanbul warsaw bucharest paris"
    " allah god".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december monday friday sunday".split()
)
HARD_STREETS = frozenset(
    "street bridge gate gardens close place court house way view lane road avenue drive "
    "terrace square walk row yard estate".split()
)
"""Street words that are hardly ever surnames."""
TAKING = frozenset(
    "for with told asked saw met by rang phoned called from visited contacted and to that if when while because emailed"
    " texted spoke hi thanks after but knows knew helped thinks says said".split()
)
"""Words behind which a first name alone is likely a person's."""
SHOP_WORDS = frozenset(
    "store stores shop shops branch branches outlet outlets showroom superstore supermarket franchise concession"
    " brand range catalogue voucher vouchers website".split()
)
"""Words in small letters behind a name that make it a shop's or a maker's, where an article stands before it."""
_LOOSE = frozenset(
    "nhs ofsted gp police court tribunal team service services unit office act bill order policy plan report review"
    " inquiry standard code guidance model index test score scheme programme project regulations home homes sixth form"
    " department dept directorate hub campus news times committee board panel forum".split()
)
NAMED_AFTER = (ORG_WORDS | STREET_WORDS) - _LOOSE
"""Words behind a name that make it the name of a school, street or company."""
