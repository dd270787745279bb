"""Customer numbers. There is no standard: each organisation has its own, so the label tells."""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class CustomerNumber(Labelled):
    category = "customer_number"
    labels = (
        *glued("klant klanten relatie debiteur debiteuren deelnemer abonnee lidmaatschaps lid gast", DUTCH),
        *after(("customer", "client", "member", "membership", "subscriber", "debtor", "cust", "patron"), ENGLISH),
        *glued("kunden mitglieds debitoren kd teilnehmer abonnenten", GERMAN),
        *before(("client", "abonné", "adhérent", "membre", "sociétaire")),
        "code client",
        "identifiant client",
        "account no",
        "account number",
        "account nr",
        "customer account",
        "customer account number",
        "kontonummer des kunden",
        "numéro d abonné",
        "compte client",
    )
    weak_labels = (
        "klant",
        "lid",
        "relatie",
        "debiteur",
        "customer",
        "client",
        "member",
        "subscriber",
        "kunde",
        "kundin",
        "mitglied",
        "teilnehmer",
        "abonné",
        "adhérent",
        "abonnee",
    )
