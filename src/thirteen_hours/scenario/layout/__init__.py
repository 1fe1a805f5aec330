"""A casebook's file laid out as all of them are, and its meaning left alone.

`formatted` puts the steps together and sees after each that the file says the same: `ids`,
`modeline`, `order`, `indent` and `blank`. Text in, text out; nothing here touches a file.
"""
