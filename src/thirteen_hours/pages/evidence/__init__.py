"""Pages about the evidence: a source's card, a claim with those who speak to it, and the matrix."""
