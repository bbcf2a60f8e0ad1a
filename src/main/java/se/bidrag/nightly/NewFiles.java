package se.bidrag.nightly;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.bidrag.delivery.Delivery;

/** Makes one partition of the land step for each delivery that is not in the lake yet. */
final class NewFiles implements Partitioner {

    static final String DELIVERY = "delivery";

    private final Night night;
    private final Landings landings;

    NewFiles(Night night, Landings landings) {
        this.night = night;
        this.landings = landings;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        try {
            Map<String, ExecutionContext> partitions = new TreeMap<>();
            for (Delivery delivery : landings.fresh()) {
                ExecutionContext context = new ExecutionContext();
                context.putString(DELIVERY, delivery.id());
                partitions.put(hash(delivery.id()), context);
            }
            return partitions;
        } catch (RuntimeException e) {
            night.failed(e);
            throw e;
        }
    }

    /** A delivery's id may be longer than the 100 characters that a step's name may have. */
    private static String hash(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
