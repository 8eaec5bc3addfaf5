# El nivel del partner, mes a mes.

title = Nivel a lo largo del plan
evolving = Las propias reglas del programa lo suben o lo bajan.
held = Se mantiene por decisión suya; déjelo moverse para aplicar las reglas del programa.
