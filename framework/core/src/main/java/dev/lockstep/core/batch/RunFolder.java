package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder of a course, without its results: run.json, which says what counts, and a list of results for each shard that
 * is done.
 *
 * <p>Lists are called after the conditions that they were found under, so that those of an older exercise stay beside those
 * of a newer one.
 */
public final class RunFolder {
    private static final String RUN = "run.json";
    private static final String SHARDS = "shards";

    private final Path folder;
    private final ResultFormat format;

    /** The folder at {@code folder}, which may not be there yet. */
    public RunFolder(Path folder, ResultFormat format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * What it was graded as, if it was.
     *
     * @throws ToolFailure if its run.json cannot be read
     */
    public Optional<Run> run() {
        return read(folder.resolve(RUN));
    }

    /** What the next grades are proposed to be, if there is a proposal; see {@link #propose}. */
    public Optional<Run> proposed() {
        return read(folder.resolve("regrade").resolve(RUN));
    }

    /** From now on it counts what is graded as {@code run}. */
    public void set(Run run) {
        DurableFile.write(folder.resolve(RUN), RunJson.write(run));
    }

    /** {@code run} may come to count later. */
    public void propose(Run run) {
        DurableFile.write(folder.resolve("regrade").resolve(RUN), RunJson.write(run));
    }

    /** Lets {@code proposed} count; what counted until now is described in the folder {@code before}. */
    public void accept(Run proposed) {
        run().filter(old -> !old.conditions().equals(proposed.conditions()))
                .ifPresent(old -> DurableFile.write(
                        folder.resolve("before").resolve(prefix(old.conditions()) + RUN), RunJson.write(old)));
        set(proposed);
    }

    /** There is no proposal any more. */
    public void forgetProposal() {
        FileUtils.deleteQuietly(folder.resolve("regrade").resolve(RUN).toFile());
    }

    /** The shard of {@code batch} is done, with these results. Lists of a course that was cut otherwise go away. */
    public void finish(Batch batch, List<Result> results) {
        StringBuilder lines = new StringBuilder();
        lines.append(batch.course().size())
                .append(' ')
                .append(batch.courseFingerprint())
                .append('\n');
        results.forEach(result -> lines.append(format.line(result)).append('\n'));
        DurableFile.write(listOf(batch.conditions(), batch.shard()), lines.toString());
        for (Shard other : shards(batch.conditions())) {
            if (other.count() != batch.shard().count()) {
                FileUtils.deleteQuietly(listOf(batch.conditions(), other).toFile());
            }
        }
    }

    /**
     * Takes over the shards that are done in {@code other}, with their results.
     *
     * @throws ToolFailure if one of its results is not there
     */
    public void takeOver(RunFolder other, FolderStore from, FolderStore to, Conditions conditions) {
        for (Shard shard : other.shards(conditions)) {
            Path list = other.listOf(conditions, shard);
            for (Result result : other.read(shard, list).results()) {
                if (result.row().isGraded()) {
                    to.copyFrom(from, result.row().submission(), result.key());
                }
            }
            DurableFile.write(listOf(conditions, shard), bytes(list));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /**
     * Everything that was graded under {@code conditions}, in the order of the course.
     *
     * @throws MissingShards if there is not a list of every shard
     */
    public List<Result> results(Conditions conditions) throws MissingShards {
        List<Shard> done = shards(conditions);
        int count = done.stream().mapToInt(Shard::count).max().orElse(1);
        List<ShardList> lists = new ArrayList<>();
        List<Shard> missing = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Shard shard = new Shard(index, count);
            if (done.contains(shard)) {
                lists.add(read(shard, listOf(conditions, shard)));
            } else {
                missing.add(shard);
            }
        }
        if (!missing.isEmpty()) {
            throw MissingShards.of(missing);
        }
        return joined(lists);
    }

    /** The shards of which there are lists. */
    List<Shard> shards(Conditions conditions) {
        String prefix = prefix(conditions);
        List<Shard> found = new ArrayList<>();
        if (Files.isDirectory(folder.resolve(SHARDS))) {
            try (Stream<Path> files = Files.list(folder.resolve(SHARDS))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches(prefix + "\\d{1,6}-of-\\d{1,6}\\.jsonl"))
                        .forEach(name -> found.add(shard(name.substring(prefix.length()))));
            } catch (IOException broken) {
                throw new ToolFailure(folder.resolve(SHARDS) + " cannot be read: " + broken.getMessage(), broken);
            }
        }
        return found;
    }

    /** The list of {@code shard}, which is done. */
    Path listOf(Conditions conditions, Shard shard) {
        return folder.resolve(SHARDS).resolve(prefix(conditions) + shard.index() + "-of-" + shard.count() + ".jsonl");
    }

    private static Shard shard(String name) {
        String[] parts = name.substring(0, name.indexOf('.')).split("-of-");
        return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static String prefix(Conditions conditions) {
        return conditions.id().substring(0, 12) + "-";
    }

    private static List<Result> joined(List<ShardList> lists) throws MissingShards {
        TreeMap<Integer, Result> all = new TreeMap<>();
        for (ShardList list : lists) {
            if (!list.course().equals(lists.get(0).course())) {
                throw new MissingShards("the shards " + lists.get(0).shard() + " and " + list.shard()
                        + " were cut from different lists of submissions: grade one of them again");
            }
            for (int i = 0; i < list.results().size(); i++) {
                all.put(
                        i * list.shard().count() + list.shard().index(),
                        list.results().get(i));
            }
        }
        return List.copyOf(all.values());
    }

    private ShardList read(Shard shard, Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String course = in.readLine();
            List<Result> results = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                results.add(format.row(line));
            }
            return new ShardList(shard, String.valueOf(course), results);
        } catch (IOException | IllegalArgumentException broken) {
            throw new ToolFailure(
                    file + " cannot be read: " + broken.getMessage() + ". Delete it and grade the shard again", broken);
        }
    }

    private record ShardList(Shard shard, String course, List<Result> results) {}

    private static Optional<Run> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(RunJson.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
