# Qué cifras pesan más: cada una se mueve en la misma proporción de sí misma.

title = Qué pesa más
lead = La ganancia si una cifra es un { RATE($by) } menor o mayor y las demás no cambian.
swing = Cuánto se mueve cada una
none = Ninguna cifra de este plan mueve su ganancia.
first = { $name } es lo que más pesa: entre sus dos extremos hay { $span }.
bar = { $name }: en { $low } la ganancia es { $atLow }; en { $high }, { $atHigh }.
less = cifra un { RATE($by) } menor
more = cifra un { RATE($by) } mayor
now = el plan, { $profit }
table = Estas cifras en una tabla
figure = Cifra
low = Menor
high = Mayor
profit = Ganancia
