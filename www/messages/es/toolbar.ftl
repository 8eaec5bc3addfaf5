# Lo que se puede hacer con un plan.

label = Plan
undo = Deshacer
redo = Rehacer
share = Copiar enlace
shared = Enlace copiado
shareCode = Mostrar el enlace y su código para el teléfono
shareFailed = Copie este enlace:
# $length – characters; $most – what takes most of the link
tooLong = { $most ->
    [own] Su propio programa hace que este enlace tenga { $length } caracteres, demasiados para la mayoría de los correos y chats. Tome “Plan y respuesta (JSON)” de Archivos en su lugar: contiene su plan y su programa.
    [pinned] Las respuestas que fijó hacen que este enlace tenga { $length } caracteres, demasiados para la mayoría de los correos y chats. Tome “Plan y respuesta (JSON)” de Archivos en su lugar: contiene su plan y lo que fijó.
   *[plan] Todo lo que hay en este plan hace que su enlace tenga { $length } caracteres, demasiados para la mayoría de los correos y chats. Tome “Plan y respuesta (JSON)” de Archivos en su lugar: lo contiene todo.
}
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
