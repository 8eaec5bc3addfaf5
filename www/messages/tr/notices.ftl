# Yanıtın üstünde, bir planın nereden geldiğine ilişkin bildirimler.

damaged = Bu bağlantı yolda kesilmiş ya da değişmiş, bu yüzden planı açılamıyor. Yeniden, bütünüyle kopyalayın.
later = { $source ->
    [file] Bu dosya, bu hesaplayıcının daha yeni bir sürümüyle yapılmış. Sayfayı yenileyin ya da yapıldığı yerde açın.
   *[other] Bu bağlantı, bu hesaplayıcının daha yeni bir sürümüyle yapılmış. Sayfayı yenileyin ya da yapıldığı yerde açın.
}
unreadable = { $source ->
    [link] Bu bağlantıdaki plan okunamıyor.
    [file] Bu dosyadaki plan okunamıyor: bozuk ya da burada yapılmamış.
   *[request] Bu hesaplayıcıyı çevreleyen sayfadan gelen plan okunamıyor.
}
long = { $source ->
    [link] Bu bağlantıdaki plan çok büyük: { $why }.
    [file] Bu dosyadaki plan çok büyük.
   *[request] Bu hesaplayıcıyı çevreleyen sayfadan gelen plan çok büyük: { $why }.
}
unknown = { $source ->
    [file] Bu dosyadaki plan “{ $id }” programı için; o program burada yok.
    [link] Bu bağlantıdaki plan “{ $id }” programı için; o program burada yok.
   *[request] Bu hesaplayıcıyı çevreleyen sayfadan gelen plan “{ $id }” programı için; o program burada yok.
}
example = Yerine bir örnek gösteriliyor.
before = Önceki plan hâlâ gösteriliyor.
ranges = Planın yanında duranlar, örneğin aralıklar, bütünüyle gelmedi ve dışarıda bırakıldı; planın kendisi tam.
replaced = { $source ->
    [file] Bu dosyadaki plan, programının bilmediği şeyler içeriyor. Değiştirilenler: { LIST($list) }.
    [link] Bu bağlantıdaki plan, programının bilmediği şeyler içeriyor. Değiştirilenler: { LIST($list) }.
   *[request] Bu hesaplayıcıyı çevreleyen sayfadan gelen plan, programının bilmediği şeyler içeriyor. Değiştirilenler: { LIST($list) }.
}
replacement = “{ $given }” yerine “{ $taken }”
clock = Bu cihazın saati { $said } diyor. O gün için bilinen koşul yok; plan { DAY($taken) } gününe göre yapıldı.
gonePlan = Planınızın yerini örnek aldı.
gone = “{ $name }” kaldırıldı.
goneEntry = Bir kayıt kaldırıldı.
undo = Geri al
close = Kapat

moved = Sayılarınız { $plan } olarak kalır. Bu programınkiler { $programme }: planın yanında gösterilen kurlarla çevrilir.
movedUndo = Program değişikliğini geri al
movedRename = Bunun yerine sayılarımı { $programme } olarak oku
