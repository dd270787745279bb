"""The number that each state of the EU and the EEA, the United Kingdom and Switzerland gives to a person."""
