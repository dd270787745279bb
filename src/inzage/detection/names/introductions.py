"""
Phrases that introduce a name, by how they do it: see `kernel.persons_introduced`.

Of a phrase only the last words are listed, from the first that is rare: `groet` also ends `Met vriendelijke groet`.
"""


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list, parted by commas."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split(",") if phrase.strip())


INTRODUCTIONS = {
    "says": phrases(
        """
        naam is, heet
        t.n.v., tnv, t.a.v., tav, attentie van, attn, fao, attention of, z.hd, zu händen, attention de
        naam van, naam staat van, name van, namens, spreekt met, gesproken met, genaamd
        ondergetekende
        name is, name's, name of, behalf of, speaking with, spoke with, spoke to
        name ist, namen ist, heiße, heisse, namen von, gesprochen mit
        appelle, nom est, nom de, parlé avec
        """
    ),
    "closes": phrases(
        """
        groet, groeten, groetjes, gr, mvg, m.v.g., mfg, hoogachtend, dank, bedankt, fijne dag, bvd, liefs
        regards, wishes, sincerely, yours, faithfully, cheers, thanks, thank you, best, kindly
        gruß, grüße, grüßen, gruss, grüsse, grüssen, lg, vg, hochachtungsvoll, danke
        cordialement, vous, amicalement, salutations, merci, avance, distinguées, bonne journée, distingués
        respectueusement
        """
    ),
    "labels": phrases(
        """
        klant, klantnaam, contact, contactpersoon, kunde, client, cliente, customer
        contact person, ansprechpartner, ansprechpartnerin, kontakt, agent, employee
        personne à contacter, geadresseerde, ontvanger, empfänger, destinataire, recipient, besteller, auftraggeber
        opdrachtgever, owner, assignee, reporter, requester, requestor, caller, user, gebruiker, benutzer, utilisateur
        eigenaar, eigentümer, propriétaire, verzekerde, verzekeringnemer, versicherter, versicherungsnehmer, assuré
        insured, policyholder, leerling, student, élève, schüler, debiteur, debtor, schuldner, beneficiary, begunstigde
        bénéficiaire, begünstigter, gast, guest, passagier, passenger, reiziger, deelnemer, participant, teilnehmer
        member, lid, mitglied, membre, sollicitant, candidate, kandidaat, bewerber, candidat, adviseur, advisor
        conseiller, berater, bearbeiter, sachbearbeiter, sachbearbeiterin, manager, cc, betreft, betrifft
        antragsteller, antragstellerin, aanvrager, applicant
        demandeur, from
        behandelaar, huisarts, afzender, sender, absender, expéditeur
        """
    ),
    "names": phrases(
        """
        naam, name, nom, voornaam, achternaam, naam klant, full name, first name, last name, surname, vorname, nachname
        familienname, prénom, nom de famille, nom complet, rekeninghouder, kontoinhaber, account holder, titulaire
        roepnaam, rufname, nom du client, kundenname, customer name, client name, tenaamstelling
        kaarthouder, cardholder, card holder, karteninhaber, handtekening, signed, getekend, unterschrift, signé
        """
    ),
    "relates": phrases(
        """
        ik ben, ich bin, i'm, i am, je suis, hier ist, hier spricht, erfgenaam is, erfgenaam, seizoenswerker
        partner, neef, nicht, baby, verpleegkundige, son, nurse, vriend, opa, oma
        sohn, tochter, vater, mutter, ehemann, ehefrau, bruder, schwester, nachbar, nachbarin, kollege, kollegin, onkel
        mein mann, witwe, witwer, erbe
        patiënt, patient, patiente, patientin, bewoner, bewoonster, huurder, melder, medewerker, medewerkster, kundin
        tenant, resident, mieter, mieterin, mitarbeiter, mitarbeiterin, locataire, monteur, technicus, techniker
        technicien, engineer, behandeld door, afgehandeld door, aangemaakt door, gemeld door, ingediend door
        toegewezen aan, opgepakt door, created by, opened by, reported by, requested by, submitted by, handled by
        closed by, assigned to, signed by, sent by, erfasst von, bearbeitet von, erstellt von, gemeldet von
        zugewiesen an, unterschrieben von, traité par, créé par, signalé par, assigné à, envoyé par
        gebeld met, overlegd met, spreek met, telefoniert mit, auftrag von, opdracht van, part de, talked to
        """
    ),
    "kin": phrases(
        """
        zoon, dochter, vader, moeder, echtgenoot, echtgenote, zus, broer, buurman, buurvrouw, collega, vriendin
        oom, tante, schoonmoeder, schoonvader, stiefzoon, mijn man, mijn vrouw
        daughter, father, mother, husband, wife, sister, brother, neighbour, colleague, uncle, aunt, boyfriend
        girlfriend, grandmother, grandfather
        fils, fille, père, mère, frère, sœur, épouse, époux, mari, ma femme, voisin, voisine, collègue, oncle
        """
    ),
    "writes": phrases("schreef, wrote, schrieb, écrit"),
    "greets": phrases(
        """
        beste, geachte, hoi, hallo, hey, hi, dag, lieve, goedemorgen, goedemiddag, goedenavond
        dear, hello, good morning, good afternoon
        liebe, lieber, tag, guten morgen, geehrter, geehrte
        bonjour, salut, cher, chère, bonsoir
        """
    ),
    "sells": phrases(
        """
        hugo boss, calvin klein, tommy hilfiger, ralph lauren, paul smith, karl lagerfeld, marc jacobs, michael kors
        louis vuitton, christian dior, giorgio armani, emporio armani, jil sander, emma original, emma one
        marc o'polo, marc cain, tom tailor
        tom ford, ted baker, fred perry, ben sherman, jack wolfskin, jack & jones, jack jones, jack daniel's
        johnnie walker, jim beam, ben & jerry's, uncle ben's, levi's, levi strauss, yves rocher, yves saint laurent
        jean paul gaultier, agnès b, gerry weber, marco tozzi, peter kaiser, paul green, philipp plein, helly hansen
        mary kay, estée lauder, elizabeth arden, helena rubinstein, jo malone, paul mitchell, laura ashley
        stella mccartney, vivienne westwood, alexander mcqueen, paco rabanne, kate spade, tory burch, steve madden
        daniel wellington, georg jensen, henri willig, douwe egberts, albert heijn, marks & spencer, leroy merlin
        villeroy & boch, ernst & young, sarah lee, betty crocker, dr oetker, dr hauschka, dr scholl, dr martens
        dr beckmann, dr schär, mr clean, mr proper, mrs fields
        """
    ),
}
