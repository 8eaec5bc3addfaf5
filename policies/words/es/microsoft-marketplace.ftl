# Palabras del programa: policies/microsoft-marketplace.toml.

programme = Microsoft Marketplace
    .summary = La tienda se queda con el 3 % de lo que los clientes pagan por la oferta de un editor; de la renovación de una oferta privada que califica, se reporta la mitad.

leaves-out-1 = El margen que un editor deja a un proveedor de soluciones en la nube que revende su oferta: el editor lo fija para cada uno.
leaves-out-2 = Las ofertas que un cliente obtiene por contacto con el editor, o con su propia licencia, de las que la tienda no se queda con nada.
leaves-out-3 = Los impuestos, y los días entre el pago del cliente y el del editor.

role-publisher = Editor
    .summary = Vende sus propias ofertas por la tienda, que le factura al cliente y se queda con una cuota.

family-offers = Ofertas que se pueden comprar en la tienda

tag-qualifying-renewal = Renovación de una oferta privada que califica

table-store-fee = Cuota de servicio de la tienda
    .summary = El 3 % de lo que paga el cliente.
table-renewal-fee = Cuota de servicio de la tienda, renovaciones que califican
    .summary = La mitad de la cuota durante todo el plazo de la renovación.
