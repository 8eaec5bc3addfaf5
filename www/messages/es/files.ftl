# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = Creado el
madeBy = Creado con
link = Enlace a este plan
tables = Tablas del programa en vigor
summary = Resumen
hint = Estas cifras siguen a las hojas de detrás: cambia una celda marcada de Inputs o Tables. La frase y lo que está debajo no se mueven.
profitByYear = Ganancia por año
picture = Imagen:
savePicture = Guardar “{ $title }” como { $format }
noPicture = No se pudo escribir la imagen.
