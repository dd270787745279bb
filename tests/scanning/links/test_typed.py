def test_a_field_that_says_which_table_is_meant_is_read(database, look):
    rows = [("RT::Ticket" if number % 3 else "RT::User", number % 50 + 1) for number in range(300)]
    target = database(
        """
        CREATE TABLE Tickets (id INTEGER PRIMARY KEY, Subject TEXT);
        CREATE TABLE Users (id INTEGER PRIMARY KEY, EmailAddress TEXT);
        CREATE TABLE Transactions (id INTEGER PRIMARY KEY, ObjectType TEXT, ObjectId INTEGER);
        """,
        {
            "Tickets": [(number, f"Vraag {number}") for number in range(1, 200)],
            "Users": [(number, f"gebruiker{number}@example.nl") for number in range(1, 80)],
            "Transactions": [(number, *row) for number, row in enumerate(rows, 1)],
        },
    )

    found = {(link.source, link.target) for link in look(target).links}

    assert found == {("Transactions.ObjectId", "Tickets.id"), ("Transactions.ObjectId", "Users.id")}
