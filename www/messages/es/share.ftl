# The dialog of the link to a plan: to be read, copied, sent, or taken over by a phone.

title = Compartir este plan
link = Enlace a este plan
# $length – characters
length = { $length ->
    [one] { $length } carácter. El plan va detrás del “#”, que no se envía a ningún servidor.
    [many] { $length } de caracteres. El plan va detrás del “#”, que no se envía a ningún servidor.
   *[other] { $length } caracteres. El plan va detrás del “#”, que no se envía a ningún servidor.
}
code = El enlace como código para el teléfono
scan = Apunte aquí con la cámara de un teléfono: abre este plan.
noCode = Este enlace es demasiado largo para un código que un teléfono pueda leer. Cópielo o tome “Plan y respuesta (JSON)” de Archivos.
copy = Copiar enlace
copied = Enlace copiado
byHand = El navegador no deja que esta página copie: copie usted el enlace seleccionado.
send = Enviar…
close = Cerrar
