"""Words of UK addresses: streets, houses and dwellings in English, Welsh, Scots and Irish use, and offices."""

# ruff: noqa: RUF001 - people type these signs

STREETS = (
    "Road Rd Street St Avenue"
    " Ave Av Lane Ln Close Cl Clo Drive Dr Drv Crescent Cres Gardens Garden Gdns Gdn Terrace Terr Tce"
    " Ter Place Pl Square Sq"
    " Way Walk Wlk Mews Row Grove Gro Grv Rise Hill Court Ct Crt House Hse Mansions Towers Tower Point"
    " Lodge Villas Villa Green"
    " Grn Park Pk Broadway Parade Pde Estate Est Yard Yd Gate Wharf Quay Embankment Bridge Common"
    " Heath Circus Buildings"
    " Bldgs Building Block Passage Vale Mead Croft Field Fields Hall Cottages Cottage Cotts End View"
    " Path Heights Approach"
    " Arcade Boulevard Blvd Bank Brow Causeway Chase Copse Corner Cross Dell Dene Down Downs Drove"
    " Esplanade Fairway Farm"
    " Fold Garth Glade Glen Haven Hollow Keep Knoll Lea Leas Leys Link Links Loan Maltings Meadow"
    " Meadows Moor Mount Nook"
    " Orchard Orchards Oval Paddock Paddocks Parkway Pastures Prospect Quadrant Reach Ridge Ride"
    " Riverside Rookery Spinney Stables Strand Vista Warren Wood Woods Wynd Brae Vennel Gait Gate Pend Loke Barn Barns"
    " Bungalow Bungalows Almshouses Acre Acres Tenements Twitten Ginnel Flats Rents Steps Bottom Crossways Cliff Firs"
    " Beeches Willows Limes Marina Moorings Backs Highway Turnpike Side Hithe Hythe Promenade Prom Plaza Piece"
    " Leaze Mere Pool Brook"
    " Burn Ferry Ford Hatch Hurst Island Isle Lock Roundway Shore Staithe Stile Thorpe Wells Weir Mill"
    " Mills Manor Grange Priory Rectory Vicarage Abbey Ho R0ad"
    " Gr Vw Vws Hts Mdws Mdw Rdg Wk Bvd Twr Bdgs"
    " Roacl Strcet Strect Streel Lanc Avcnue Avenuc Closc Cl0se Drivc Gardcns"
).split()
WELSH = (
    "Heol Ffordd Stryd L\xf4n"
    " Lon Clos Cwrt Maes Rhodfa Rhes Bro Bryn Cae Cefn Coed Cilgant Gerddi Parc Pant Plas Rhiw Sgw\xe2r"
    " Sgwar Teras Trem Ty T?"
    " Tai Waun Wern Ynys Allt Gelli Nant Llwyn Erw Glan Y Yr Capel Tigh Taigh Teach B\xf3thar Sr\xe1id"
).split()
"""Stand before the street's own name."""
HOUSES = (
    "House Cottage Farm Farmhouse Lodge Barn Bungalow Manor Vicarage Rectory Grange Mill Croft Hall Court Villa Caravan"
    " Houseboat Hollow Cot"
    " Steading Smithy Schoolhouse Gatehouse Stables Nook Byre Forge Chapel View Cottages Tower Bank"
    " Larches Limes Firs Beeches Willows Elms Oaks Laurels Hollies Cedars Poplars Pines Gables Chestnuts Rowans Birches"
    " Dispensary Parsonage"
    " Manse Presbytery Station Lea Dene Mount Holme Heights Mansions Point Hostel Dairy Granary Oast"
    " Bothy Chalet Annexe Annex Hey Garth Brae Burn Side Fields Field Park Wood End Corner Rise"
).split()
"""End the name of a house that has no number."""
FARMSTEADS = (
    "Cottage|Cottages|Farm|Farmhouse|Bungalow|Barn|Rectory|Vicarage|Steading|Croft|Forge|Smithy|Caravan|Houseboat"
)
"""End the name of a house that is hardly ever an office."""
GROWN_TOGETHER = (
    "gate|way|side|bank|fields?|lands|croft|mead|ridge|hurst|dene|garth|brook|hill|market|bridge|holme|view|wood|lea"
    "|shaw|acres?"
    "|burn|cliffe|dale|dell|cote|wells|stead|thwaite|row|walk|fold|moor|mere|leigh|worth|bury|yard|street|lane|road"
    "|rise|wynd"
)
"""End the name of a street of one word."""
NO_STREET = frozenset(
    "bed bedroom bedrooms storey"
    " year years day days week weeks month months person adult adults child children hour hours"
    " x unit units homes dwellings"
    " members people bus buses train trains items votes points january february april june july"
    " august september october"
    " november december jan feb mar apr jun jul aug sep sept oct nov dec councillors residents copies"
    " pages page meetings visits"
    " properties flats houses rooms minutes minute mins min mile miles metre metres car single"
    " double of in on by to is was at for with".split()
)
"""Words that no street's name begins with, where a number stands before them."""
SMALL_WORDS = NO_STREET | frozenset(
    "a an and the way up my"
    " his her our your their or per lane one two new star council county crown community primary social"
    " personal housing public mental local good bad big more other different main busy quiet long short"
    " whole next last".split()
)
"""The same in small letters."""
NUMBERED_THINGS = (
    "sections?|part|schedule|year|yr|class|paragraph|para|items?|page|pages|figure|table|station|ward|zone|route|phase"
    "|level|stage|band|grade|article|rule|regulation|group|key|version|bus|line|agenda|appendix|annex|chapter|clause"
    "|step"
    "|question|objective|priority|policy|note|lot|box|bay|gate|platform|junction|form|issue|vol|volume|top|over|under"
)
OFFICES = (
    r"civic (?:centre|suite|offices?)|town hall|city hall|county hall|shire hall|guildhall|council(?:'s)? offices?"
    r"|(?:council|"
    r"borough|authority)(?= house)|librar(?:y|ies)|schools?|academy|college|university|nursery|hospital|infirmary"
    r"|surgery|medical"
    r" (?:centre|practice)|health (?:centre|clinic)|practice|clinic|(?:police|fire) station|court (?:centre|office"
    r"|house)|tribunal"
    r"|(?:crown|county|magistrates['’]?|supreme|high|family|youth) court|ltd|limited|llp|plc|solicitors?|chambers"
    r"|po box"
    r"|(?:community|resource|day|leisure|sports|shopping|business|enterprise|conference|job|advice|arts|youth|family"
    r"|contact"
    r"|visitor|garden|children['’]?s|civic|call|data|training) centre|jobcentre|registered (?:office|charity)"
    r"|head office"
    r"|(?:church|village|parish|memorial|scout|community|masonic|drill|sports) (?:hall|hut|rooms?)|(?:registry"
    r"|register|post"
    r"|area|district|local|regional|housing|our|branch|town|head|sorting) offices?|commissioner|ombudsman|department"
    r"|dept"
    r"|agency|association|society|foundation|charity|union|trust|services?|museum|theatre|cinema|gallery|stadium|gym"
    r"|hotel"
    r"|restaurant|takeaway|caf[eé]|coffee|kebab|pizz\w+|bar|pub|tavern|inn|arms|stores?|shops?|supermarket"
    r"|off[- ]licence"
    r"|pharmacy|chemist|dentist|dental|opticians?|salon|barbers?|depot|garage|industrial|business park|retail|trading"
    r"|warehouse|church|mosque|masjid|temple|synagogue|gurdwara|cathedral|crematorium|cemetery|bank plc|club"
    r"|licensing|premises|venue|stall|kiosk|tesco|asda|sainsbury['’]?s?|aldi|lidl|morrisons|greggs|boots|costa|spar|co-?op"
    r"|ladbrokes|poundland|wetherspoons?|mcdonald['’]?s|nando['’]?s|screwfix|wickes|specsavers|halfords|argos"
)
"""What is nobody's home; not where a street is named after it."""
