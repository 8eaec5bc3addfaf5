# Del precio de lista a lo que le queda al partner, en gráfico.

title = De dónde sale
lead = De lo que deja la reventa a lo que le queda a usted.
summary = De { $start } a { $end }: { LIST($steps) }.
