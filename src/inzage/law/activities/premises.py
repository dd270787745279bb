"""Activities around the premises: cameras and visitors."""

from inzage.law.activities.getting import often
from inzage.law.activities.kinds import NAME, REACH
from inzage.law.activities.shape import Signs, Template, Text

FACILITIES = Text("Facilities", "Facilitair")

PREMISES: tuple[Template, ...] = (
    Template(
        key="camera",
        name=Text("Camera surveillance", "Cameratoezicht"),
        purpose=Text("Protecting people, buildings and goods", "Mensen, gebouwen en goederen beschermen"),
        departments=FACILITIES,
        basis="legitimate_interest",
        detail=Text("Security of people and property", "Beveiliging van mensen en eigendommen"),
        groups=("employees", "premises_visitors", "passers_by"),
        categories=("video", "licence_plate"),
        retention=("camera",),
        recipients=often("security_firm", "police"),
        articles=("art. 6(1)(f)",),
        signs=Signs("camera* cctv kamera* videobewaking video_surveillance videoueberwach* anpr",
                    "beeld* footage video",
                    tells=("video",), needs=(("video", "photo", "licence_plate"),)),
    ),
    Template(
        key="visitors",
        name=Text("Registration of visitors", "Bezoekersregistratie"),
        purpose=Text("Knowing who is in the building", "Weten wie er in het gebouw is"),
        departments=FACILITIES,
        basis="legitimate_interest",
        detail=Text("Safety in the building and in an emergency", "Veiligheid in het gebouw en bij een calamiteit"),
        groups=("premises_visitors",),
        categories=(*NAME, *REACH, "licence_plate", "signature"),
        retention=("visitors",),
        articles=("art. 6(1)(f)",),
        signs=Signs("bezoekersregist* bezoekerslijst* visitor_log* gastenlijst* receptie reception besucherliste*",
                    "bezoeker* visitor* gast* guest* aanmelding*", speaks=("licence_plate",),
                    needs=(("full_name", "last_name"),)),
    ),
)  # fmt: skip
