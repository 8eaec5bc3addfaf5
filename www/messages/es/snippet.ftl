# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = Póngala en su página
lead = Elija lo que verán sus visitantes, véalo y llévese las líneas. Todo funciona en el navegador del visitante; no se nos envía nada.
loading = Abriendo la lista de programas…
failed = La lista de programas no llegó. Compruebe la conexión e inténtelo de nuevo.

## What is shown.

layout = Qué mostrar
layouts =
    .card = Una tarjeta
    .calculator = La calculadora completa
start = El plan con el que empieza
preset = Ejemplo
# In place of an example’s programme, role, tier or country.
usual = Como en el ejemplo
figures = Cifras en lugar de las del ejemplo
look = Idioma y colores
language = Idioma
ofPage = El de su página
theme = Claro u oscuro
themes =
    .auto = Como el dispositivo del visitante
    .light = Claro
    .dark = Oscuro
colours =
    .accent = Acento
    .paper = Fondo
    .ink = Texto
usualColour = Quitar
# Beside a colour that was not chosen.
asItIs = sin cambios
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] Difícil de leer en el tema claro
    [dark] Difícil de leer en el tema oscuro
   *[own] Difícil de leer sobre este fondo
}: contraste de { $ratio } a 1. Un texto necesita { $least } a 1.

## What readers may do.

readers = Lo que pueden hacer sus visitantes
# $most – how many
knobs = Cifras que pueden cambiar, { $most } como máximo
whole = Pueden abrir el plan completo en estas páginas
link = Pueden copiar un enlace que se abre en estas páginas
action = Dirección de su siguiente paso
label = Sus palabras
noAddress = Escriba la dirección completa, que empieza por https://.
lock = Campos que no pueden cambiar
programmes = Programas que pueden elegir
fields = Grupos del formulario que ven
panels = Partes de la respuesta
all = Todos, mientras no se elija ninguno.

## How it looks, and the lines.

preview = Vista previa
width = Ancho
full = Todo el disponible
# $width – of a column of the host’s page
pixels = { $width } píxeles
lines = Líneas para su página
way = Adónde van
ways =
    .script = En HTML
    .package = Paquete npm
    .react = En React
    .vue = En Vue
    .wordpress = En WordPress
    .webflow = En Webflow
    .frame = Marco
pinned = Vincular el script a su hash
pinnedHint = Con su hash, un script modificado no se ejecuta. Tras una actualización de estas páginas tampoco, hasta que usted copie las líneas de nuevo.
install = Primero:
copy = Copiar las líneas
copied = Copiado
copyFailed = Copie a mano las líneas marcadas.
policy = Si su página tiene una política de seguridad de contenido, debe permitir:
frameHint = El servidor de estas páginas decide quién puede enmarcarlas. La segunda línea da al marco su altura; omítala donde no se permitan scripts.
wordpressHint = Pegue las líneas en un bloque «HTML personalizado». WordPress solo conserva los scripts de quienes pueden publicar HTML sin filtrar; de las líneas de los demás conserva el enlace, que abre la calculadora en estas páginas.
webflowHint = Ponga un elemento «Embed» donde deba ir y pegue en él las líneas.
vueHint = Indique a Vue en vite.config.js que estas etiquetas no son componentes suyos:

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = Abrir la calculadora para partners
frameTitle = Calculadora para partners
