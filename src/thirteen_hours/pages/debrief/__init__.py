"""A debrief as a document: describe, analyse, apply, and the endnotes."""
