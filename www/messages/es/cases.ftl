# Three cases of a plan: every range at its worse end, the plan itself, and every range at its better end.

title = Bajo, base y alto
# $count – figures that are ranges
lead = { $count ->
    [one] El caso bajo toma la cifra en el extremo de su rango que deja menos; el alto, en el que deja más; el base es el plan mismo.
    [many] El caso bajo toma cada cifra en el extremo de su rango que por sí solo deja menos; el alto, en el que deja más, todas a la vez; el base es el plan mismo.
   *[other] El caso bajo toma cada cifra en el extremo de su rango que por sí solo deja menos; el alto, en el que deja más, todas a la vez; el base es el plan mismo.
}
low = Bajo
base = Base
high = Alto
