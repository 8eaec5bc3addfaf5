# What is printed to be left behind: the dialog before it, and the words on the sheet.

title = Imprimir para entregar
kinds =
    .page = Una página
    .report = Informe completo
partner = Su empresa
customer = Para
preparer = Preparado por
validUntil = Válido hasta
logo = Elegir un logotipo…
noLogo = Sin logotipo
logoFailed =
    .large = Este archivo supera los 5 MB. Elija uno más pequeño.
    .unreadable = El navegador no puede dibujar este archivo. Elija un PNG, un JPEG o un SVG.
panels = Después de la primera página
withLink = Con el enlace a este plan
withCode = Con el enlace como código para el teléfono
tooLong = El enlace es demasiado largo para un código que un teléfono pueda leer en papel.
keep = Guardar empresa, autor y logotipo en este dispositivo
notInLink = Los nombres y el logotipo se quedan en este dispositivo: no van en el enlace.
print = Imprimir…
leave = Volver
forCustomer = Para { $customer }
by = preparado por { $name }
on = { DAY($day) }
until = válido hasta el { DAY($day) }
assumed = Qué supone
more = { $count ->
    [one] Otro grupo del plan está en el informe completo.
    [many] Otros { $count } grupos del plan están en el informe completo.
   *[other] Otros { $count } grupos del plan están en el informe completo.
}
leavesOut = Lo que el modelo deja fuera y las fuentes de todas las tasas están en el informe completo. Las tasas marcadas como ilustrativas no son de { $vendor }.
estimate = Es una estimación y no una oferta del proveedor.
