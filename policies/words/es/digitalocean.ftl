# Palabras del programa: policies/digitalocean.toml.

programme = Referencias y afiliados de DigitalOcean
    .summary = 25 dólares de crédito en la cuenta cuando alguien a quien refirió gasta 25 dólares; o bien, como afiliado, la décima parte que se reporta de lo que los clientes referidos pagan durante un año.

leaves-out-1 = El crédito que recibe el cliente nuevo.
leaves-out-2 = El programa de partners para agencias y revendedores, cuyas tasas no son públicas.

role-referrer = Quien refiere
    .summary = Un cliente que comparte un enlace.
role-affiliate = Afiliado
    .summary = Un medio que envía clientes.

family-cloud = Productos de nube

table-referral-credit = Crédito por referencia
    .summary = 25 dólares de crédito por cada cliente que gastó 25 dólares; el crédito promocional no cuenta.
table-affiliate-commission = Comisión de afiliado
    .summary = Sobre lo que un cliente referido paga en sus primeros doce meses.

note-daily-invitations = 30 invitaciones al día
    .text = Se pueden enviar como máximo 30 invitaciones al día; por lo demás, no hay límite de personas invitadas ni de crédito obtenido. El crédito suele llegar antes del día 15.
note-credit-for-the-friend = Lo que recibe el cliente nuevo
    .text = El cliente nuevo recibe 10 dólares de crédito al registrarse; los 25 de quien lo refirió llegan cuando el cliente gasta 25 de los suyos. El programa se anunció el 24 de agosto de 2014.
