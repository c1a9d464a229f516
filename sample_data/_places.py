"""The streets of an invented London borough; its postcodes have the right form and deliver nowhere."""

import random
from dataclasses import dataclass

INWARD = "ABDEFGHJLNPQRSTUWXYZ"

WARDS = {
    "Abbotsfield": "N31",
    "Canal Basin": "N31",
    "Hallam Cross": "N32",
    "Priory Wharf": "N32",
    "St Oswald's": "N33",
    "Tanners Green": "NW14",
    "Upper Harrowick": "NW14",
    "Windmill Rise": "NW15",
}
STREETS = (
    "Abbots Lane, Ackroyd Road, Albemarle Street, Alderney Road, Almond Grove, Anson Road, Archway Close, Arden Street, "
    "Ashgrove Avenue, Balaclava Terrace, Barnard Road, Beaconsfield Road, Bellevue Crescent, Birch Walk, Blenheim Gardens, "
    "Bramley Road, Brunel Way, Bryanston Road, Cadogan Terrace, Calder Street, Canal Row, Cedar Road, Chalcot Rise, "
    "Chapel Street, Cobden Road, Coppermill Lane, Cranmer Street, Cromwell Road, Darwin Street, Denbigh Road, "
    "Dissenters Row, Drovers Way, Edith Cavell Close, Elgar Avenue, Elm Park Road, Fairlop Gardens, Fenwick Road, "
    "Flaxman Street, Garrick Road, Gladstone Avenue, Granary Square, Hallam Street, Harvest Lane, Hawthorn Way, "
    "Inkerman Road, Ivy Lane, Jubilee Street, Keats Grove, Kestrel Court Road, Kilburnie Road, Lansbury Avenue, "
    "Larkspur Close, Linden Road, Lockkeepers Way, Mafeking Avenue, Marlowe Road, Mary Seacole Way, Mill Lane, "
    "Napier Road, Nelson Mandela Close, Nightingale Road, Oakfield Road, Old Tannery Street, Osborne Road, "
    "Pankhurst Avenue, Paxton Road, Pembury Street, Priory Road, Quaker Street, Ranelagh Road, Raglan Street, "
    "Rosebery Avenue, Rowan Drive, Ruskin Road, Saltmarsh Road, Shelley Avenue, Skinners Row, Southwold Road, "
    "Spinney Close, St Oswald's Road, Stonecutters Lane, Tannery Road, Tennyson Road, Thornhill Road, Trafalgar Street, "
    "Union Street, Upper Mill Road, Verity Close, Victoria Road, Walnut Tree Walk, Waterloo Terrace, Weavers Row, "
    "Wesley Road, Wharf Street, Wilberforce Road, Willow Bank, Windermere Road, Woodland Rise, Wycliffe Road, Yew Tree Lane"
).split(", ")
BLOCKS = (
    "Attlee House, Baird Court, Beveridge Tower, Bevan Court, Chartist House, Ferndale Court, Harvey House, Jenner Point, "
    "Kingsley Court, Lister House, Maple Court, Morris Tower, Rathbone Court, Salters House, Tressell House, Wollstonecraft Court"
).split(", ")
TOWNS = ("London", "London", "London", "Harrowick", "Harrowick, London")
ELSEWHERE = (
    ("14 Mossley Grove", "Manchester", "M47 4QH"),
    ("3 Larch Court", "Luton", "LU9 2PD"),
    ("88 Station Road", "Chelmsford", "CM30 6TY"),
    ("Flat 2, 51 Marine Parade", "Southend-on-Sea", "SS23 1LN"),
    ("7 Glebe Close", "Norwich", "NR40 8XA"),
    ("120 Heath Road", "Croydon", "CR12 5BW"),
    ("29 Castle View", "Cardiff", "CF66 3RN"),
    ("5 Burns Wynd", "Glasgow", "G91 7EU"),
    ("16 Orchard Way", "Watford", "WD31 2JS"),
    ("41 Tolpuddle Street", "Leicester", "LE71 9DZ"),
    ("9 Priory Mews", "Wolverhampton", "WV77 4FA"),
    ("62 Quarry Lane", "Sheffield", "S94 8HU"),
)
"""Where relatives and movers live: outward codes that Royal Mail has not made."""


@dataclass(frozen=True)
class Home:
    """A dwelling."""

    flat: str
    number: str
    street: str
    town: str
    postcode: str
    ward: str
    uprn: str
    position: tuple[float, float]

    @property
    def first_line(self) -> str:
        """Flat, number and street, as on an envelope."""
        return f"{self.flat}, {self.number} {self.street}".removeprefix(", ").replace(",  ", ", ").strip()

    @property
    def one_line(self) -> str:
        """The whole address on one line, without its postcode."""
        return f"{self.first_line}, {self.town}"


def homes(rng: random.Random, count: int) -> list[Home]:
    """`count` different dwellings."""
    wards = sorted(WARDS)
    placed = {street: (wards[place % len(wards)], place) for place, street in enumerate(STREETS)}
    seen: set[tuple[str, str, str]] = set()
    found: list[Home] = []
    while len(found) < count:
        home = _home(rng, placed, len(found))
        if (home.flat, home.number, home.street) not in seen:
            seen.add((home.flat, home.number, home.street))
            found.append(home)
    return found


def _home(rng: random.Random, placed: dict[str, tuple[str, int]], serial: int) -> Home:
    block = rng.random()
    street = rng.choice(STREETS)
    number, flat = str(rng.randrange(1, 190)), ""
    if block < 0.28:
        building = rng.randrange(len(BLOCKS))
        street, number = STREETS[(building * 7) % len(STREETS)], ""
        flat = f"{rng.choice(('Flat ', 'Flat ', ''))}{rng.randrange(1, 64)} {BLOCKS[building]}"
    elif block < 0.42:
        flat = rng.choice(("Flat A", "Flat B", "Flat 1", "Flat 2", "Flat 3", "Basement Flat", "Top Floor Flat"))
    elif block < 0.5:
        number += rng.choice("ABC")
    ward, place = placed[street]
    unit = place * 3 + (int("".join(filter(str.isdigit, number)) or "0") // 80)
    postcode = f"{WARDS[ward]} {unit % 9 + 1}{INWARD[unit // 9 % 20]}{INWARD[(unit * 7 + 3) % 20]}"
    position = (round(51.5712 + place % 10 * 0.0021 + serial % 17 * 1e-5, 6), round(-0.1 - place // 10 * 0.0019, 6))
    return Home(flat, number, street, rng.choice(TOWNS), postcode, ward, f"10009{99_00000 + serial:07d}", position)


def elsewhere(rng: random.Random) -> Home:
    """A home outside the borough."""
    line, town, postcode = rng.choice(ELSEWHERE)
    return Home("", "", line, town, postcode, "", "", (0.0, 0.0))
