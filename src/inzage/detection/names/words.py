"""Words that decide whether capitals are a person: everyday words, companies, greetings, streets."""


def row(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces."""
    return frozenset(text.split())


AMBIGUOUS = row(
    """
    will may mark marks rose art bill grace hope faith joy summer amber dawn dale glen jade ruby pearl olive iris ivy
    holly heather hazel violet daisy lily poppy willow rowan chase wade pat penny sandy rob sue frank ernest ernst max
    storm roos bo job jet an ad ans bas cor els floor fleur wil ton rein ben merel sky jan april june juni august falk
    wolf till christ pierre constant blanche claire ange noël marin loup prosper urbain marine victoire victor justin
    guy jean just june sunny star angel melody harmony honor mercy miles drew dean earl duke rich rusty sterling tad
    trip grant lance rod nick jay gene jo lee ray roy ida ali chen wei raj mei noor lia fien saar pim puck bram rick
    bob don dot gale gay jack jim kit mac ned peg sam sid tom van vic viv lynn page paige jordan austin madison
    charlotte paris florence virginia chelsea georgia sydney brooke savannah carolina victoria alexandria adelaide
    urs uta ute knut cem deniz kai ina ines meta rosa roman sascha christian
    dag long son nam na bin tone tore per gun tor rune nur sultan kader islam india chad pandora unity trinity crystal
    cherry coral rex precious prudence patience constance clémence toussaint désiré honoré placide modeste aurore flora
    mercedes alexa siri nova zara skip does boy lot star maas pier nine summer senna linde velden donna bella do van
    thi quang min ping ting tao peng bo hong hung thanh minh guang dong feng hua lan shu rui yu yi jing dawn opal
    urban marie-france melody savannah lorraine chelsea austin preston trina lexi sake riad gun carmen milan siena
    winkel post laan snel groot klein kort lang lange kamp price page day bond best power park street green short long
    sharp smart lord king prince field fields bush cross hall bank kaiser richter koch bauer schneider
    jäger schreiber kaufmann frost sommer winter herbst montag sonntag freitag mai roth weiß schwarz
    grün blau braun grau klaar jong oud neu alt brief boot bus post market north west house church bridge water
    """
)
NEVER_A_NAME = row(
    """
    ik je u hij zij ze we wij jullie het de een dat dit die deze er hier daar wat wie waar wanneer waarom hoe welke
    mijn uw zijn haar ons onze hun bij met van voor door naar op in aan uit over als maar want dus of en niet geen wel
    ook nog al nu dan toen graag dank bedankt hartelijk vriendelijke groet groeten mvg ja nee heeft hebben kan kunt
    wilt zal moet is was wordt klant klantnummer klanten team collega allen allemaal iedereen service klantenservice
    support helpdesk afdeling mevrouw meneer heer dame heren dames factuur contract order bestelling nummer telefoon
    email mail adres postcode straat rekening bsn iban kenteken geboren datum naam voornaam achternaam maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juli augustus september oktober november
    december energie nederland nederlandse bv nv
    i you he she it we they the a an this that these those there here what who where when why how which my your his
    her its our their with from for by to on at of out about as but because so or and not no yes also still now then
    verhuisd verhuizing verhuizen moved umgezogen déménagé ville town ort plaats kamer
    please thanks thank kind regards best sincerely cheers dear hello hi hey customer customers sir madam everyone all
    support number phone account invoice date name monday tuesday wednesday thursday friday saturday sunday january
    february march july october english dutch german french could can would should is was has have had do does did
    ich du er sie es wir ihr der die das ein eine dieser dies mein meine dein sein unser mit von für durch nach auf in
    an aus über als aber denn oder und nicht kein auch noch jetzt dann danke bitte vielen freundliche freundlichen
    grüße grüßen mfg ja nein hat haben kann können soll muss ist war wird kunde kundin kunden kundennummer damen herren
    rechnung vertrag bestellung nummer telefon adresse straße datum name vorname nachname montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz juni juli dezember guten tag morgen abend
    je tu il elle nous vous ils elles le la les un une ce cette ces mon ma mes votre notre leur avec de pour par vers
    sur dans à chez que qui où quand pourquoi comment mais car donc ou et ne pas non oui aussi encore maintenant merci
    bonjour bonsoir cordialement salutations client cliente clients facture contrat commande numéro téléphone adresse
    rue date nom prénom lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet
    août septembre octobre novembre décembre est était a ont
    sirs zusammen kollegen kolleginnen kundenservice kundendienst serviceteam équipe collègues buren mensen lezer lezers
    bewoner bewoners friend friends folks guys valued subscriber techniker monteur technician technicien paket pakket
    package colis lieferung levering delivery livraison termin afspraak appointment rendez-vous probleem problem
    problème vraag frage question internet wifi router modem strom gas stroom gisteren gestern hier yesterday today
    vandaag heute
    demain morning afternoon evening anfrage bestätigung passwort wachtwoord password status bedrag betrag amount
    montant korting rabatt discount storing störung panne outage klacht beschwerde complaint réclamation
    oude alte old ancien nieuwe neue new nouvelle nouveau graag gerne
    einkauf verkauf vertrieb inkoop verkoop sales purchasing buchhaltung boekhouding accounting comptabilité achats
    baujahr bouwjaar ticket ean barcode personalausweis identifikationsnummer personalnummer steuernummer
    """
)
COMPANY = row(
    """
    heijn bv b.v nv n.v gmbh ag kg ltd limited inc llc llp plc corp sarl sas vof v.o.f holding groep group stichting
    vereniging zn zonen co company sons söhne fils bank verzekeringen advocaten makelaars notarissen hotel restaurant
    school college ziekenhuis university universiteit museum
    assurances assurance banque energie energy énergie insurance verzekering versicherung versicherungen telecom mobile
    solutions services consulting international logistics transport bouw makelaardij installaties electric versicherungs
    immobilien immobilier partners associates foundation trust stiftung werke stadtwerke verlag media digital systems
    philips siemens bosch miele samsung apple google microsoft amazon vattenfall eneco essent kpn ziggo vodafone
    united airlines building society advies beheer administratie reizen travel events airways club
    bakkerij slagerij garage apotheek pharmacie apotheke bäckerei boulangerie autohaus kapper supermarkt
    installatiebedrijf schildersbedrijf loodgietersbedrijf bouwbedrijf aannemersbedrijf autobedrijf transportbedrijf
    woningstichting woningcorporatie firma gebroeders gebrüder shop brothers plomberie menuiserie boucherie serrurerie
    librairie sanitär malerbetrieb tischlerei schreinerei metzgerei klempnerei mairie commune gemeente gemeinde council
    universität université hôpital clinique clinic hospital klinik krankenhaus chu entreprise société plumbing builders
    """
)
GREETINGS = row(
    """
    beste geachte hoi hallo hey hi dag lieve dear hello liebe lieber bonjour salut cher chère groet groeten groetjes
    regards sincerely cheers grüße grüßen cordialement amicalement mvg mfg
    """
)
HEADS = frozenset({"van", "aan", "to", "von", "an", "de", "à", "pour", "für"})
"""What stands before a name in the head of a mail, with a colon."""

GOODS = row(
    """
    product artikel model collectie lamp stoel bank tafel kast fiets jurk jas schoen schoenen tas bed matras sofa broek
    laars laarzen rok trui blouse horloge ring ketting bureau kussen tapijt wieg kinderwagen
    item chair table dress bike bicycle coat shoe shoes bag couch desk shirt skirt sweater boots watch necklace rug
    wardrobe mattress pram cushion
    tafellamp boekenkast bureaustoel eettafel bookcase nachttisch bücherregal
    storm orkaan hurricane cyclone sturm orkan hurrikan sturmtief tempête ouragan
    lampe stuhl tisch schrank fahrrad kleid mantel schuh schuhe tasche bett hose stiefel rock pullover bluse uhr kette
    sessel regal teppich matratze kinderwagen
    chaise table robe vélo armoire manteau chaussure chaussures sac canapé lit fauteuil pantalon bottes jupe pull montre
    collier bureau tapis matelas poussette produit article
    """
)
RUES = row(
    "rue avenue av boulevard bd blvd place allée allee impasse chemin quai cours route square passage esplanade "
    "venelle sentier faubourg ruelle villa résidence montée promenade chaussée rond-point"
)
ROADS = row(
    "street st road rd avenue ave lane ln drive dr close court ct way terrace place crescent gardens grove square hill "
    "mews row boulevard blvd parade quay walk view park green rise"
)
STREETS = row("street road avenue lane square boulevard rue straße strasse allee platz laan weg plein straat drive")
STREET_ENDINGS = (
    *(
        "straat",
        "laan",
        "weg",
        "plein",
        "gracht",
        "kade",
        "singel",
        "steeg",
        "hof",
        "pad",
        "dreef",
        "straße",
        "strasse",
    ),
    *("gasse", "allee", "platz", "school"),
)
