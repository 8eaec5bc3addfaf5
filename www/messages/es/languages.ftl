# El idioma de la página: el selector y lo que se dice cuando se pidió otro.

label = Idioma
figures = Números y fechas como en { $language }
keep = Recordar en este dispositivo
keepHint = Si no, la elección termina con esta pestaña.
lost = Las palabras en { $language } no llegaron. Hasta que lleguen, la página está en inglés.
retry = Intentar de nuevo
close = Cerrar
none = Esta página todavía no habla { $asked }. Se muestra en inglés.
nearest = Esta página todavía no tiene palabras en { $asked }. Se muestra en { $spoken }.
