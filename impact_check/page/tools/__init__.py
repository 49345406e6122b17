"""Further parts of the page, one module each with a function `work`: loaded when they are used."""
