"""The pages about who works here. They stand in web because they need the frame, and people lies below it."""
