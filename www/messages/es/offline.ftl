# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = Guardado en este dispositivo: estas páginas se abren también sin conexión.
offer = Hay una versión nueva de esta página.
# Follows the offer: all that was typed is in the address of the page
stays = Su plan se conserva al recargarla.
# Follows the offer in place of that: something is not
loses = Al recargarla se pierde lo que aún no está en el plan: un archivo de ventas, un programa a medio escribir, un campo marcado.
reload = Recargar
later = Más tarde
