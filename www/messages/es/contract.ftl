# The partner’s own contract: values in place of the programme’s.

lead = Reemplace cualquier valor del programa por el de su contrato. Los valores reemplazados cuentan como suyos, nunca como publicados.
none = Este programa no tiene valores que se puedan reemplazar.
reset = Deshacer todos los reemplazos
cell = { $row }, { $column }
was = antes { $text }
