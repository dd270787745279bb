"""The page of the ledger. It stands in web because it needs the frame and the roles, and the ledger lies below both."""
