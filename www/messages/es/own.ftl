# Donde un lector trae un programa completo propio.

heading = Mi propio programa
lead = Un programa completo como texto JSON, juzgado con las reglas que juzgan los nuestros. Lo que declare publicado cuenta como suyo. Se lee en este navegador y no se envía a ninguna parte.
choose = Elegir un archivo…
startFrom = Partir de { $title }
text = Programa en JSON
from = de { $name }
placeholder = Péguelo aquí o suelte un archivo
use = Usarlo
close = Cerrar
accepted = { $title } pasa las comprobaciones y está en uso.
slips = { $count ->
    [one] Una cosa parece un descuido:
   *[other] { $count } cosas parecen descuidos:
}
refused = { $count ->
    [one] Todavía no se puede usar. Corrija esto e intente de nuevo:
   *[other] Todavía no se puede usar. Corrija estos { $count } puntos e intente de nuevo:
}
line = Línea { $line }
tooLarge = “{ $name }” tiene { $size } MB; un programa puede tener 1 MB. Quite lo que sus partners no necesiten.
unreadable = “{ $name }” no se pudo leer. Elíjalo de nuevo, o ábralo en un editor y pegue su texto.
failed = El motor se detuvo con este texto y se inició de nuevo. El texto sigue aquí; por favor, avísenos.
