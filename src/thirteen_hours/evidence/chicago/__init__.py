"""Chicago notes and bibliography for the CSL items of a casebook.

The seventeenth edition's full notes, for the types that history mostly cites: books, chapters,
articles, papers in archives, letters and web pages. Held against pandoc's citeproc by golden files
in the tests.
"""
