# Cümlelerle sonuç ve yanındaki temel rakamlar.

title = Ne kazanırdınız
span = { $years ->
    [0] { $months ->
        [one] bir ay
       *[other] { $months } ay
    }
    [1] bir yıl
    [2] iki yıl
    [3] üç yıl
    [4] dört yıl
   *[other] beş yıl
}
over = { $way ->
    [earn] Bu planla { $span } içinde kazanacağınız
    [lose] Bu planla { $span } içinde kaybedeceğiniz
   *[nothing] Bu planla { $span } içinde ne kazanır ne kaybedersiniz
}
result = { $way ->
    [earn] Bu planla { $span } içinde { $amount } kazanırsınız.
    [lose] Bu planla { $span } içinde { $amount } kaybedersiniz.
   *[nothing] Bu planla { $span } içinde ne kazanır ne kaybedersiniz.
}
nothingSold = Bu planda hiçbir şey satılmıyor. Müşterileri ve harcamalarını ya da bir proje girin; yanıt burada görünecek.

made = { $trade ->
    [sold] Liste fiyatıyla { $list } tutarında satış yaparsınız: { LIST($parts) }.
   *[referred] Getirdiğiniz müşteriler liste fiyatıyla { $list } tutarında alım yapar: { LIST($parts) }.
}
madeOnly = { $trade ->
    [sold] Liste fiyatıyla { $list } tutarında satış yaparsınız.
   *[referred] Getirdiğiniz müşteriler liste fiyatıyla { $list } tutarında alım yapar.
}
madeOfParts = { LIST($parts) }.
making = { $line ->
    [resale-margin] { $way ->
        [gives] yeniden satıştan { $amount } kalır
       *[takes] yeniden satış { $amount } kaybettirir
    }
    [customer-discount] { $way ->
        [gives] müşteriler liste fiyatının { $amount } üstünde öder
       *[takes] müşteriler { $amount } iskonto alır
    }
    [incentives] { $way ->
        [gives] sağlayıcı size { $amount } öder
       *[takes] sağlayıcı sizden { $amount } geri alır
    }
    [passed-incentives] { $way ->
        [gives] bayiler { $amount } geri verir
       *[takes] bunun { $amount } kadarı bayilere geçer
    }
    [services] { $way ->
        [gives] hizmetleriniz { $amount } katar
       *[takes] hizmetleriniz { $amount } kaybettirir
    }
    [costs] işletme giderleri { $amount } tutar
    [financing] bağlanan paranın maliyeti { $amount }
    [tax] vergi { $amount } alır
   *[other] { $label }: { $amount }
}
makingFirst = { $line ->
    [resale-margin] { $way ->
        [gives] Yeniden satıştan { $amount } kalır
       *[takes] Yeniden satış { $amount } kaybettirir
    }
    [customer-discount] { $way ->
        [gives] Müşteriler liste fiyatının { $amount } üstünde öder
       *[takes] Müşteriler { $amount } iskonto alır
    }
    [incentives] { $way ->
        [gives] Sağlayıcı size { $amount } öder
       *[takes] Sağlayıcı sizden { $amount } geri alır
    }
    [passed-incentives] { $way ->
        [gives] Bayiler { $amount } geri verir
       *[takes] Bunun { $amount } kadarı bayilere geçer
    }
    [services] { $way ->
        [gives] Hizmetleriniz { $amount } katar
       *[takes] Hizmetleriniz { $amount } kaybettirir
    }
    [costs] İşletme giderleri { $amount } tutar
    [financing] Bağlanan para { $amount } tutar
    [tax] Vergi { $amount } alır
   *[other] { $label }: { $amount }
}

rise = { MONTH($month) } ayında { $tier } kademesine yükseliş
drop = { MONTH($month) } ayında { $tier } kademesine düşüş
byRules = Programın kurallarına göre: { LIST($moves) }.
heldByChoice = { $way ->
    [lose] Sizin seçiminizle { $tier } kademesinde tutuluyor. Programın kurallarına göre: { LIST($moves) }; { $amount } kaybederdiniz.
   *[earn] Sizin seçiminizle { $tier } kademesinde tutuluyor. Programın kurallarına göre: { LIST($moves) }; { $amount } kazanırdınız.
}

notInTheBank = Kâr hak edildi ama henüz bankada değil: { MONTH($end) } sonunda alacağınız borcunuzdan { $apart } fazla, nakit ise { $cash }.
backLate = Kâr var, ama bugünkü değeri sıfırın altında: nakit erken çıkıp geç dönüyor, paranın da bir bedeli var.
notYetPaid = Nakit { MONTH($end) } ayında { $cash } olsa da bu bir zarar: borcunuz alacağınızdan hâlâ { $apart } fazla.
cashFirst = Bugün bir değeri olsa da bu bir zarar: nakit erken girip geç çıkıyor.

figures = Temel rakamlar
earnings = Sağlayıcıdan gelen
earningsHint = liste fiyatından iskontonuz ve bütün teşvikler
revenue = Müşterilerin ödediği
revenueHint = gelir, hizmetlerinizle birlikte
margin = Gelirden size kalan
marginHint = kâr ÷ gelir
payback = Geri ödeme
paybackHint = nakdin hep artıda kaldığı ilk ay
never = bu planda olmuyor
neverHint = nakit { MONTH($month) } ayında { $cash }
funding = En derin nakit ihtiyacı
fundingHint = geri gelmeden önce koymanız gereken en yüksek tutar
fundingNone = yok
fundingNoneHint = nakit hiçbir zaman başladığı yerin altına düşmez
npv = Bugünkü değeri
npvHint = net bugünkü değer (NBD); { $irr }
irr = yılda { ROUND-RATE($rate) } (iç verim oranı)
noIrr =
    .no-outlay = getiri oranı yok: önce nakit çıkmıyor
    .never-back = getiri oranı yok: çıkan nakit bu planda geri gelmiyor
    .out-of-range = yılda −%99 ile %10.000 arasında getiri oranı yok
    .several = tek bir getiri oranı yok: nakit birden çok kez yön değiştiriyor
undefined = gelir yok
