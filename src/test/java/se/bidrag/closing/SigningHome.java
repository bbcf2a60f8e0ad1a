package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.bidrag.SmallHome;
import se.bidrag.closing.ProposalManifest.FrozenFile;
import se.bidrag.closing.sign.NewKey;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SigningKey;
import se.bidrag.closing.sign.SigningService;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * A small home that was published, with invented signers whose keys are made here, and proposals of region 19 written by
 * hand: how a proposal comes about is not what signing is about.
 *
 * @param keys folder of private keys, each named as its owner
 */
public record SigningHome(SmallHome small, Path keys) {

    public static final Closing YEAR = new Closing(Period.parse("2024"), "19");
    public static final String PREPARER = "Påhittad Upprättare";
    public static final String REVIEWER = "Påhittad Granskare";
    static final String SECOND_REVIEWER = "Påhittad Medgranskare";
    public static final String AUTHORISER = "Påhittad Attestant";
    static final String PUBLISHED_AT = "2025-01-31T03:00:00Z";

    /** What was asked of a proposal's figures, and answered well. */
    public static final Function<Proposal, List<String>> GOOD = proposal -> List.of();

    private static final Map<String, SigningHome> PREPARED = new TreeMap<>();

    /** One that no test changes; each takes its copy. */
    public static synchronized SigningHome prepared() {
        return PREPARED.computeIfAbsent("prepared", name -> in(folder(name)));
    }

    /** One whose year was closed, opened again and closed as a second generation, and then published. */
    static synchronized SigningHome reclosed() {
        SigningHome first = prepared();
        return PREPARED.computeIfAbsent(
                "reclosed", name -> first.copiedTo(folder(name)).closedTwice());
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Path.of("target"), "signing-home-%s-".formatted(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SigningHome closedTwice() {
        closed("2025-02-01T09:00:00Z", "2025-02-01T10:00:00Z");
        desk("2025-03-01T09:00:00Z").reopen(YEAR, "Felbokad återbetalning", key(PREPARER));
        desk("2025-03-01T10:00:00Z").approve(YEAR, key(REVIEWER), GOOD);
        desk("2025-03-02T09:00:00Z").propose(YEAR, frozen("82000000.00"), key(PREPARER));
        desk("2025-03-02T10:00:00Z").approve(YEAR, key(REVIEWER), GOOD);
        night("2025-03-10T03:00:00Z");
        return this;
    }

    /** Makes it, published on the last of January 2025; rows were in {@code signers.csv} from the first of it. */
    public static SigningHome in(Path folder) {
        SigningHome made = new SigningHome(SmallHome.in(folder.resolve("home")), folder.resolve("keys"));
        made.withSigners("""
                %s,upprättare,19,,2024-01-01,,%s
                %s,granskare,19,100000000.00,2024-01-01,,%s
                %s,granskare,19,,2024-01-01,,%s
                %s,beslutsattestant,*,,2024-01-01,,
                """.formatted(
                        PREPARER,
                        made.newKey(PREPARER),
                        REVIEWER,
                        made.newKey(REVIEWER),
                        SECOND_REVIEWER,
                        made.newKey(SECOND_REVIEWER),
                        AUTHORISER));
        made.night("2025-01-01T03:00:00Z");
        made.small.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,82.7\n");
        made.night(PUBLISHED_AT);
        return made;
    }

    /** Says why its one difference is there, so that the year can be closed. */
    public SigningHome noted(String note) {
        small.write(
                "reference/explanations.csv",
                "region_code,grant_code,year,owner,note,noted_on\n19,provbidrag-2024,2024,Ekonomiavdelningen,%s,2025-01-20\n"
                        .formatted(note));
        return this;
    }

    /** A copy of it, links kept as links. */
    public SigningHome copiedTo(Path folder) {
        Path from = small.root().resolveSibling("");
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                if (!Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
            return new SigningHome(new SmallHome(new Home(folder.resolve("home"))), folder.resolve("keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Home home() {
        return small.home();
    }

    void withSigners(String rows) {
        small.write(
                "reference/signers.csv", "name,role,regions,amount_limit_sek,valid_from,valid_to,public_key\n" + rows);
    }

    /** Adds a row, up to its key, and makes the key. */
    void addSigner(String row, String key) {
        try {
            Path signers = home().reference().resolve("signers.csv");
            Files.writeString(signers, row + newKey(key) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a key of this name and returns its public one. */
    String newKey(String name) {
        try {
            Files.createDirectories(keys);
            return NewKey.write(keys.resolve(name), new char[0]).line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void night(String at) {
        Instant now = Instant.parse(at);
        LocalDate asOf = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<String, Object> settings = new TreeMap<>(Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB"));
        new Nightly(new NightRequest(home(), asOf, null, settings), Clock.fixed(now, ZoneOffset.UTC), Progress.SILENT)
                .run();
    }

    Publications publications() {
        return new Publications(
                home(), new WarehouseSettings("256MB", 1, home().build().resolve("temporary")));
    }

    public SigningDesk desk(String now) {
        return desk(home(), now);
    }

    /** The same, where this home is seen another way. */
    public SigningDesk desk(Home seen, String now) {
        return new SigningDesk(seen, new Publications(seen, ClosedSample.settings(home())), Instant.parse(now));
    }

    public Signatory key(String name) {
        return new Signatory(null, SigningKey.read(keys.resolve(name), prompt -> new char[0]), null);
    }

    /** Somebody's key, used in another's name. */
    Signatory keyAs(String name, String given) {
        return new Signatory(given, key(name).key(), null);
    }

    /** Region 19's year, proposed and approved. */
    RecordedAct closed(String proposedAt, String approvedAt) {
        desk(proposedAt).propose(YEAR, frozen("82572546.00"), key(PREPARER));
        return desk(approvedAt).approve(YEAR, key(REVIEWER), GOOD);
    }

    /** The one that is there, or else one that is frozen now. */
    public Proposal proposal() {
        return Proposals.list(home(), YEAR).stream().findFirst().orElseGet(() -> frozen("82572546.00"));
    }

    /** Freezes these facts and a document of them. */
    public Proposal frozen(String facts) {
        return frozen(YEAR, facts);
    }

    /** The same of another closing. */
    public Proposal frozen(Closing closing, String facts) {
        try {
            Path made = Files.createDirectories(closing.folder(home()).resolve(".made"));
            Files.writeString(made.resolve("facts.csv"), facts);
            SigningService.write(made.resolve("closing.pdf"), "Bokslut 2024, påhittat: " + facts);
            Publication newest = publications().newest().orElseThrow();
            ProposalManifest manifest = new ProposalManifest(
                    closing.period().toString(),
                    closing.region(),
                    List.of("19"),
                    LocalDate.parse("2025-01-31"),
                    newest.id().toString(),
                    Sha256.of(newest.manifestFile()),
                    PREPARER,
                    Instant.parse("2025-02-01T08:00:00Z"),
                    LocalDate.of(closing.period().year() + 7, 12, 31),
                    new BigDecimal("82572546.00"),
                    "1",
                    List.of(frozen(made, "closing.pdf"), frozen(made, "facts.csv")),
                    List.of());
            Files.write(made.resolve("manifest.json"), manifest.bytes());
            Path folder = made.resolveSibling(Proposal.name(Sha256.of(made.resolve("manifest.json"))));
            Files.move(made, folder);
            return Proposal.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FrozenFile frozen(Path folder, String name) throws IOException {
        return new FrozenFile(name, Files.size(folder.resolve(name)), Sha256.of(folder.resolve(name)));
    }

    /** What verification says of it. */
    public List<String> problems() {
        return new ClosingVerification(home(), publications()).problems(YEAR);
    }
}
