"""Spanish words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

SPANISH = Families(
    small="el la los las de del que en y con por un una se es su lo al como",
    who=(
        "ella el_chico yo mi mis me nos nuestra nuestro nosotras nosotros vive trabaja duerme"
        " tiene está estaba recibe baila la_detuvieron lo_detuvieron la_llevaron una_de dos_de"
        " tres_de varias_de algunas_de muchas_de le les se_llama le_denegaron la_pararon sola"
        " nació llegó tenemos somos nuestras nuestros mías"
    ),
    persons=(
        "mujer mujeres chica chicas chico chicos señora muchacha muchachas compañera* amiga*"
        " trabajadora* inquilina* socia socias travesti* hombre paciente pacientes"
    ),
    peoples=(
        "rumana* nigeriana* brasileña* colombiana* ucraniana* rusa rusas albanesa* húngara*"
        " búlgara* china chinas venezolana* dominicana* marroquí* paraguaya* ecuatoriana* cubana*"
        " peruana* moldava* ghanesa* tailandesa* filipina* gitana* boliviana* hondureña*"
        " argentina* polaca*"
    ),
    told="contó cuenta dijo dice explicó relató recuerda confesó nos_contó hablamos entrevistamos",
    marks=(
        "cicatriz quemadura tatuaje* cojea gemel* embarazada muletas tartamudea acento lunar"
        " sorda ciega peluca bebé perrito trans bastón alta bajita rubia pelirroja gafas perro"
        " perra coja carrito niño hijo pelo melena ojos trenzas rizos flequillo barba dientes"
    ),
    single="la_única el_único única_mujer la_más_joven la_mayor la_más_alta la_menor la_última",
    lives=(
        "vive viven vivía duerme duermen se_aloja se_queda alojada alojan reside se_mudó"
        " acogida hospedada vivo vivimos duermo dormimos me_quedo nos_quedamos escondida"
        " se_esconde esconden dormía"
    ),
    works=(
        "trabaja trabajan trabajaba baila bailan recibe reciben atiende atienden para ejerce"
        " ejercen se_anuncia hace_la_calle trabajo trabajamos recibo recibimos bailo atiendo"
    ),
    goes="va_al va_a estaba_en se_cambió está_ahora pasó_al empezó_en",
    street=(
        "callejón calle avenida paseo plaza carretera polígono travesía ronda rotonda camino"
        " glorieta barrio"
    ),
    door=(
        "piso planta puerta portal timbre telefonillo escalera bajo ático entresuelo portero"
        " tercero segundo cuarto primero quinto"
    ),
    side="izquierda derecha interior exterior patio esquina letra atrás trasera fondo",
    near=(
        "detrás encima junto cerca enfrente al_lado debajo frente dentro_de a_la_salida delante"
        " después pasado antes_de a_la_entrada final_de"
    ),
    landmark=(
        "vías barracas muelle polideportivo dentista ferretería correos ambulatorio casino"
        " gimnasio bodega azulejos estación iglesia colegio parque puerto mercado mezquita"
        " puente hospital lavandería panadería frutería supermercado farmacia gasolinera garaje"
        " rotonda kilómetro km autovía peluquería locutorio estanco quiosco cementerio"
        " aparcamiento carnicería bosque arcén cruce ayuntamiento instituto universidad obra"
        " pueblo tienda tiendas kiosco bazar cuartel parada"
    ),
    venue=(
        "club bar puticlub burdel local hotel hostal motel pensión sauna salón discoteca"
        " whiskería peluquería cabaret barra nocturno pub"
    ),
    home=(
        "piso pisos habitación habitaciones casa apartamento apartamentos estudio cuarto plaza"
        " local cama camas litera colchón chalet"
    ),
    owner=(
        "dueña dueño propietaria propietario casero casera jefe jefa encargada encargado madame"
        " mami"
    ),
    rents=(
        "alquila alquilan alquiló cobra cobran subarrienda arrienda realquila alquiler renta"
        " paga pagan pago pagamos pagar"
    ),
    cash=(
        "por_horas a_la_hora al_mes euros efectivo semana semanal diaria al_día por_día"
        " por_noche mitad en_mano sin_contrato en_negro cincuenta_por_ciento más_caro el_doble"
        " alquiler contado"
    ),
    paper=(
        "permiso* visado* pasaporte* papeles residencia asilo nie tarjeta arraigo dni"
        " documentación empadronamiento contrato expulsión cita_de_asilo tarjeta_roja"
    ),
    ended=(
        "caducado caducada caducó caducaron vencido vencida venció expiró caducados se_le_acabó"
        " perdió retirado retiraron sin_renovar no_renovaron cancelado extinguido"
    ),
    refused=(
        "denegaron denegado denegó rechazaron rechazado negaron revocaron retiraron"
        " expediente_de_expulsión orden_de_expulsión"
    ),
    lacking="sin no nunca falso falsa falsos perdió falsificado prestado ya_no irregular",
    enters="entró entraron llegó llegaron vino vinieron voló",
    stays_on="se_quedó se_quedaron quedó sigue no_volvió",
    app=(
        "web portal nombre_artístico telegram whatsapp instagram insta tiktok onlyfans facebook"
        " twitter snapchat perfil cuenta usuario apodo aplicación app página anuncio anuncia"
        " milanuncios se_anuncia anunciamos"
    ),
    reach=(
        "escríb* llám* busc* contact* apunta_el llama llámala llamar llamad teléfono móvil"
        " número contacta contesta búscala encuentra escribe localiza pregunta anuncio wasap"
        " marcar"
    ),
    digit=(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
        " quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
        " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta"
        " cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos"
        " cuatrocientos quinientos seiscientos setecientos ochocientos novecientos doble"
    ),
    weekday="lunes martes miércoles jueves viernes sábado sábados domingo domingos",
    month=(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre"
        " noviembre diciembre"
    ),
    nth="primer primero segundo tercer tercero cuarto último pasado próximo penúltimo",
    feast=(
        "noche_de_san verbena fiesta_mayor ascensión pilar todos_los_santos víspera"
        " viernes_santo corpus inmaculada nochebuena nochevieja navidad reyes semana_santa"
        " pascua san_juan carnaval ramadán pentecostés año_nuevo puente_de cuaresma adviento"
        " miércoles_de_ceniza ramos carnavales candelaria"
    ),
    hour="alba anochecer medianoche madrugada noche mañana tarde mediodía amanecer",
    taken=(
        "detuvieron detenida detenido detuvo pararon llevaron pegaron agredieron robaron"
        " violaron deportaron registraron redada pillaron expulsaron identificaron multaron"
        " ocurrió pasó"
    ),
    sends=(
        "manda mandan envía envían avisa avisan escribe apunta apuntan comparte comparten pasa"
        " fotografía deja dejan mandamos avisamos apuntamos escribimos anota anotan anotamos"
        " enviamos graba"
    ),
    ally="amiga* compañera* vecina* hermana prima otra otras alguien grupo",
    helps=(
        "trae lleva cocina presta cuida recoge acompaña paga deja dejad entrega entregad llevad"
    ),
    client="cliente clientes servicio cita citas salida domicilio",
    watched=(
        "sobre matrícula ubicación contraseña clave palabra_clave código placa dirección palabra"
        " foto"
    ),
    answers="contesta contestan responde responden llama vuelve avisa sale salen contestamos",
    span="hora horas minuto minutos media_hora cuarto_de_hora",
    key="llave llaves",
    ajar="entreabierta abierta cerrojo sin_cerrar entornada pestillo",
    waits="espera esperan esperando vigila vigilan escucha se_queda_fuera acompaña",
    spot=(
        "fiambrera calcetín sobre sujetador pañal caja lata bolsa cajón tarro zapato congelador"
        " cojín coche cocina escalera escaleras pasillo fuera maceta felpudo colchón armario"
        " buzón debajo detrás abajo furgoneta nevera bote cisterna taquilla cubo calcetines"
        " hucha bolso"
    ),
    hides=(
        "lleva llevan mete meten cose esconde esconden escondemos guarda guardan guardamos deja"
        " dejan dejamos oculta ocultan"
    ),
    goods=(
        "gana ganado cobrado paga dinero ahorros móvil móviles efectivo teléfono condones"
        " ganancias preservativos lubricante jeringuillas billetes folletos propinas"
    ),
    secret="mirilla botón_de_pánico palabra_clave palabra_de_seguridad contraseña señuelo",
    signs=(
        "toalla trapo pañuelo bandera lámpara luz vela cortina persiana maceta flor flores"
        " botella señal lazo"
    ),
    shown="balcón ventana tendedero barandilla verja portal escalón terraza",
    puts="ponen pone ponemos cuelgan cuelga colgamos dejan deja encienden enciende bajan baja",
    cars=(
        "coche coches furgoneta taxi camión moto bmw audi seat renault mercedes volvo ford fiat"
        " opel citroën peugeot toyota dacia"
    ),
    fetches="recoge recogen recogió lleva llevan trae deja_en espera_con traslada conduce",
    meets="reunimos quedamos nos_vemos nos_juntamos se_reúnen nos_encontramos reúnen",
    gathering=(
        "iglesia parroquia sótano biblioteca bar cafetería cocina parque local salón centro"
        " capilla sacristía despacho consultorio"
    ),
    crowd="cuatro_en tres_en cinco_en seis_en dos_en hacinadas literas todas_juntas",
    cut=(
        "mitad descuenta descuentan porcentaje comisión retiene retienen queda_con parte"
        " multa_de tercio"
    ),
    that_one="la_chica la_del la_de la_que aquella la_señora el_chico la_mujer la_muchacha",
    returns="vuelve volvemos vuelva vuelvo regresa tarda retrasa llega sale bajamos",
    parcel="material paquete bolsa caja_de kit kits pedido reparto cartas compra",
    numbered="número nº bloque edificio puerta portal parcela",
    beside="detrás enfrente al_lado junto cerca a_la_vuelta encima debajo",
    kin="tía tío prima primo hermana hermano madre cuñada suegra amiga abuela novio vecina",
    seizes="confiscó confiscado quitó quitaron guarda guardan retiene caja_fuerte tiene_los",
    ours="nosotras nosotros nuestra nuestro nuestras guardamos mi mis me nos",
    somebody="ella mi mis me soy tengo estoy vivo trabajo sola",
    rule=(
        "directiva reglamento convenio debe deben debería deberían puede pueden podrá podrán ley"
        " leyes artículo proyecto delito castiga castigan castigar multa multas prohíbe prohibir"
        " prohibición licencia obliga obligan obligación permite permiten exige tribunal medida"
        " medidas gobierno autoridades depende dependen plan víctimas"
    ),
    born="nació nacida nacido nacidas nacidos",
    room="habitación cuarto apartamento camarote",
    warns="avisa avisan avisó alerta alertan dice chiva da_un_toque",
    staff="recepcionista portero conserje vigilante limpiadora camarero segurata",
    police="policía guardia nacional redada patrulla extranjería maderos pasma inspección",
    signals="emoji toque perdida silba golpea golpes señal pita timbrazo",
    knows="sabe saben enteró hace_la_vista",
    asks_for="pregunta_por preguntad_por pregunten_por preguntar_por de_parte_de",
)
