package se.bidrag.world;

import java.util.List;
import java.util.stream.Stream;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Told.Allocation;
import se.bidrag.world.Told.Money;

/** Whether the rows of an allocation that can be read and placed close every total that it states or prints. */
final class Totals {

    private final Reader reader;

    Totals(Reader reader) {
        this.reader = reader;
    }

    boolean close(Delivery delivery) {
        if (!(delivery.told() instanceof Allocation allocation)) {
            return true;
        }
        Money money = allocation.money();
        Sum rows = reader.lines(delivery).stream().map(PlacedLine::sum).reduce(Sum.NONE, Sum::plus);
        Stream<Sum> printed = delivery.lines().stream()
                .filter(line -> line.reading() == Reading.GOOD && reader.isTotal(line))
                .map(line -> Sum.of(Scale.line(money, line.unit(), line.amount())));
        Stream<Sum> stated = Stream.ofNullable(delivery.stated()).map(total -> Sum.of(Scale.stated(money, total)));
        List<Sum> totals = Stream.concat(printed, stated).toList();
        return totals.stream().allMatch(total -> agree(total, rows))
                && totals.stream().allMatch(one -> totals.stream().allMatch(other -> agree(one, other)));
    }

    static boolean agree(Sum one, Sum other) {
        return one.orZero()
                        .subtract(other.orZero())
                        .abs()
                        .compareTo(one.precision().add(other.precision()))
                <= 0;
    }
}
