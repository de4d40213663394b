"""How things look and what they are called wherever they are shown: palette, signs, words, templates.

Pages, PDF and terminal take all of it from here, so that a colour or a word is changed in one place.
"""
