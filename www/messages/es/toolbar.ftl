# Lo que se puede hacer con un plan.

label = Plan
undo = Deshacer
redo = Rehacer
share = Copiar enlace
shared = Enlace copiado
shareFailed = Copie este enlace:
tooLong = Su propio programa hace que este enlace tenga { $length } caracteres, demasiados para la mayoría de los correos y chats. Tome “Plan y respuesta (JSON)” de Archivos en su lugar: contiene su plan y su programa.
download = Archivos
csv = Estado de resultados (CSV)
json = Plan y respuesta (JSON)
open = Abrir un plan…
xlsx = Modelo con fórmulas (XLSX)
writing = Escribiendo el archivo…
writeFailed = No se pudo escribir el archivo: el módulo que lo escribe no llegó, o el modelo es demasiado grande.
noDownloads = La página que rodea esta calculadora no le permite descargas: ábrala en una ventana propia.
noFile = Si no llega ningún archivo, la página que rodea esta calculadora no lo permite: ábrala en una ventana propia.
print = Imprimir
present = Presentar
presentHint = Mostrar esta respuesta en una sala (tecla P)
closeInputs = Mostrar la respuesta
files =
    .csv = estado-partner
    .json = plan-partner
    .xlsx = modelo-partner
