# Cada incentivo: qué paga, qué exige y cuánto falta para el tramo siguiente.

title = Qué vuelve y qué no
lead = Cada incentivo: qué paga, qué exige y cuánto falta para el tramo siguiente.
nothing = Nada
whyNothing = ¿Por qué nada?
gates = Exige
gateOf = { $label }, en { MONTH($month) }
gate = { $reached } de { $needed }
below = { $reached }; debe quedar por debajo de { $needed }
times = cumplido { $met } de { $of } veces
charge = lo retiene el proveedor
met = cumplido
missed = no cumplido
next = con { $missing } más se alcanza { $rate }
month = en { MONTH($month) }
none = Este rol no obtiene incentivos en este programa.
