# Palabras del programa: policies/activecampaign.toml.

programme = Programa de afiliados de ActiveCampaign
    .summary = El 30 % de lo que una cuenta referida paga en sus primeros doce meses. Antes, el 20, 25 o 30 % según el nivel, mientras la cuenta siguiera; a cada nivel se llegaba con negocio nuevo o con el que estaba activo.

leaves-out-1 = Cargos que no generan comisión: la lista no está en las copias que pudimos leer.
leaves-out-2 = Antes de 2025, un nivel que baja en cuanto bajan sus indicadores: aquí se revisa cada mes.
leaves-out-3 = El día en que empezaron las condiciones nuevas: una página de noviembre de 2025 ya las tiene.

role-affiliate = Afiliado
    .summary = Comparte un enlace; ActiveCampaign le factura a quien llega por él.

tier-silver = Silver
    .summary = Donde empieza todo afiliado. Desde 2025 todos los niveles ganan lo mismo.
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = Suscripciones

table-commission = Comisión
    .summary = Sobre lo que pagan las cuentas activas, mientras haya al menos dos y una se haya referido en los últimos seis meses. Se paga cada mes, una vez que se deben 100 dólares.
    .summary-2025-11-06 = Sobre lo que una cuenta paga en sus primeros doce meses; se paga cuando lleva 60 días en un plan de pago.

note-sixty-days = Primero, 60 días
    .text = Una cuenta referida debe permanecer 60 días en un plan de pago; entonces se paga también la comisión de esos días. Si pasa a un plan menor, la comisión baja; cuando la cuenta termina, la comisión también.
