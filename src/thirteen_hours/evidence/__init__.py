"""Sources, passages, claims and citations.

May import `reading` and everything below it, and not its sibling `language`.
"""
